namespace GdprKit.Register;

/// <summary>One way in which a right is given.</summary>
public sealed record RightGround
{
    /// <summary>The provision: <c>17(1)(b)</c>.</summary>
    public required string Article { get; init; }

    /// <summary>What has to be so, all of it; empty: nothing, the ground holds as it is.</summary>
    public IReadOnlyList<RightCondition> Conditions { get; init; } = [];

    /// <summary>The legal bases that give it: positions in the activity's list; empty: it does not depend on them.</summary>
    public IReadOnlyList<int> LegalBases { get; init; } = [];
}
