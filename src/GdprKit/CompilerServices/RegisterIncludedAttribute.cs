using System;
using System.ComponentModel;

namespace GdprKit.CompilerServices;

/// <summary>
/// A copy, in the host, of what a referenced assembly declares: so the register needs no assembly but the host's, which survives
/// trimming and single-file publishing. Written by GdprKit's source generator; not for use in code.
/// </summary>
[AttributeUsage(AttributeTargets.Assembly, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RegisterIncludedAttribute : Attribute
{
    /// <summary>Carries the copy of a fragment.</summary>
    /// <param name="assembly">The simple name of the assembly that declares it.</param>
    /// <param name="json">The fragment, canonical JSON.</param>
    /// <param name="hash">SHA-256 of the fragment's UTF-8 bytes, in lower-case hexadecimal.</param>
    public RegisterIncludedAttribute(string assembly, string json, string hash)
    {
        Assembly = assembly;
        Json = json;
        Hash = hash;
    }

    /// <summary>The simple name of the assembly that declares it.</summary>
    public string Assembly { get; }

    /// <summary>The fragment, canonical JSON.</summary>
    public string Json { get; }

    /// <summary>SHA-256 of the fragment's UTF-8 bytes, in lower-case hexadecimal.</summary>
    public string Hash { get; }
}
