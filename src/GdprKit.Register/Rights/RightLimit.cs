namespace GdprKit.Register;

/// <summary>What may stand against a right, or why it does not hold.</summary>
public sealed record RightLimit
{
    /// <summary>The limit.</summary>
    public RightLimitKind Kind { get; init; }

    /// <summary>The provision: <c>17(3)(b)</c>.</summary>
    public required string Article { get; init; }

    /// <summary>The legal bases that bring it: positions in the activity's list.</summary>
    public IReadOnlyList<int> LegalBases { get; init; } = [];

    /// <summary>How long it lasts: positions in the activity's retention. The rule that ends last counts.</summary>
    public IReadOnlyList<int> Retention { get; init; } = [];
}
