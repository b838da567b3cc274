using System.Runtime.CompilerServices;

namespace GdprKit.Declarations.Changes;

/// <summary>Tells apart two contents that say the same.</summary>
internal sealed class ByReference : IEqualityComparer<Content>
{
    public static readonly ByReference Comparer = new();

    public bool Equals(Content? x, Content? y) => ReferenceEquals(x, y);

    public int GetHashCode(Content obj) => RuntimeHelpers.GetHashCode(obj);
}
