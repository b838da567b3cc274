namespace GdprKit.Declarations.Resolution;

/// <summary>A tagged member of a type, with what its overridden, base and interface members say of it.</summary>
internal sealed class DataMember
{
    public required string Name { get; init; }

    public required string Label { get; init; }

    public bool Optional { get; init; }

    /// <summary>The tags that hold: those of the nearest declaration of the member.</summary>
    public required IReadOnlyList<Declaration> Tags { get; init; }

    /// <summary>What else is declared on the member, nearest first.</summary>
    public required IReadOnlyList<Layer> Layers { get; init; }

    /// <summary>The members that count as used where this one is used.</summary>
    public required IReadOnlyList<MemberReference> Origins { get; init; }
}
