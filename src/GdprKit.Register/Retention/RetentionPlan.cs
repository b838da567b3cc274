namespace GdprKit.Register;

/// <summary>What a run of <see cref="IRetentionSweeper"/> would do.</summary>
public sealed record RetentionPlan
{
    /// <summary>The day for which it was reckoned, in the controller's time zone.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>What each rule would do, in the order of a run; also those for which nothing is due.</summary>
    public required IReadOnlyList<RetentionStep> Steps { get; init; }

    /// <summary>What no run can do, and why.</summary>
    public required IReadOnlyList<RetentionObstacle> Obstacles { get; init; }
}
