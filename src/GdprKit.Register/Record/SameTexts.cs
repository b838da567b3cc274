using System.Runtime.CompilerServices;

namespace GdprKit.Register.Record;

/// <summary>Cells of the same texts, each the same object: to compare long texts would cost more than to write them twice.</summary>
internal sealed class SameTexts : IEqualityComparer<string[]>
{
    public static SameTexts Instance { get; } = new();

    public bool Equals(string[]? x, string[]? y)
    {
        if (x?.Length != y?.Length) return false;
        for (var i = 0; i < x?.Length; i++)
        {
            if (!ReferenceEquals(x[i], y![i])) return false;
        }

        return true;
    }

    public int GetHashCode(string[] obj)
    {
        var hash = new HashCode();
        foreach (var text in obj) hash.Add(RuntimeHelpers.GetHashCode(text));
        return hash.ToHashCode();
    }
}
