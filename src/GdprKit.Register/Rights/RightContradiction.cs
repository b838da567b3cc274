namespace GdprKit.Register;

/// <summary>What is declared in contradiction to the rights that follow from the other declarations; for the authority. It is computed and outside the hash.</summary>
public sealed record RightContradiction
{
    /// <summary>The contradiction.</summary>
    public RightContradictionKind Kind { get; init; }

    /// <summary>The right.</summary>
    public DataRight Right { get; init; }

    /// <summary>The provision: <c>22(2)</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The position of the declared right, or of the automated decision, in its list.</summary>
    public int Position { get; init; }
}
