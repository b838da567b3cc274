namespace GdprKit.Declarations.Fragments;

/// <summary>A fragment that cannot be read; the message names the assembly and what to do.</summary>
internal sealed class FragmentException(string message, bool isNewer = false) : Exception(message)
{
    /// <summary>Whether the fragment was written by a newer GdprKit than the one that reads it.</summary>
    public bool IsNewer { get; } = isNewer;
}
