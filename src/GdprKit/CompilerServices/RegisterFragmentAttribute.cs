using System;
using System.ComponentModel;

namespace GdprKit.CompilerServices;

/// <summary>
/// What one assembly declares, as canonical JSON. Written by GdprKit's source generator and read by the register, the analyzers of
/// referencing projects and tools; not for use in code.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = false, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegisterFragmentAttribute : Attribute
{
    /// <summary>Carries a fragment.</summary>
    /// <param name="json">The fragment, canonical JSON.</param>
    /// <param name="hash">SHA-256 of the fragment's UTF-8 bytes, in lower-case hexadecimal.</param>
    public RegisterFragmentAttribute(string json, string hash)
    {
        Json = json;
        Hash = hash;
    }

    /// <summary>The fragment, canonical JSON.</summary>
    public string Json { get; }

    /// <summary>SHA-256 of the fragment's UTF-8 bytes, in lower-case hexadecimal.</summary>
    public string Hash { get; }
}
