namespace GdprKit.Register;

/// <summary>What a run of <see cref="IRetentionSweeper"/> did.</summary>
public sealed record RetentionRun
{
    /// <summary>The run, as the log knows it.</summary>
    public required Guid Id { get; init; }

    /// <summary>How it ended.</summary>
    public required RetentionOutcome Outcome { get; init; }

    /// <summary>What was done, a rule with rows each.</summary>
    public required IReadOnlyList<RetentionStepResult> Steps { get; init; }

    /// <summary>All rows that were erased or changed.</summary>
    public long Rows => Steps.Sum(s => s.Rows);
}
