namespace GdprKit.Declarations;

/// <summary>A property or field with declarations.</summary>
internal sealed class DeclaredMember
{
    public required string Name { get; init; }

    /// <summary>What the item is called, inferred from the name.</summary>
    public required string Label { get; init; }

    /// <summary>Nullable, so the data may be absent.</summary>
    public bool Optional { get; init; }

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];
}
