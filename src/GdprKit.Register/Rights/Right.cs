namespace GdprKit.Register;

/// <summary>A right of the people concerned, as it follows from what is declared (GDPR Art. 7(3), 12–22, 77–79, 82). It is computed and outside the hash.</summary>
public sealed record Right
{
    /// <summary>The right.</summary>
    public DataRight Kind { get; init; }

    /// <summary>The provision: <c>17(1)</c>. Information has two rows, <c>13</c> and <c>14</c>; objection is <c>21(1)</c> or, for research and statistics, <c>21(6)</c>.</summary>
    public required string Article { get; init; }

    /// <summary>Whether it holds.</summary>
    public RightStatus Status { get; init; }

    /// <summary>The ways in which it is given, any of them; empty where it does not hold.</summary>
    public IReadOnlyList<RightGround> Grounds { get; init; } = [];

    /// <summary>What may stand against it; where it does not hold, why.</summary>
    public IReadOnlyList<RightLimit> Limits { get; init; } = [];

    /// <summary>What the activity declares of it: positions in its <see cref="ProcessingActivity.DeclaredRights"/>.</summary>
    public IReadOnlyList<int> Declared { get; init; } = [];
}
