namespace GdprKit.Register;

/// <summary>How retention is executed.</summary>
public sealed class RetentionOptions
{
    /// <summary>How often it runs by itself, first a minute after the start unless it has run within the interval; <see cref="Timeout.InfiniteTimeSpan"/>: only when the app calls <see cref="IRetentionSweeper.RunAsync"/>. 49 days at most. One hour if not set.</summary>
    public TimeSpan Interval { get; set; } = TimeSpan.FromHours(1);

    /// <summary>What each run by itself may do; <see langword="null"/>: all that is due.</summary>
    public RetentionBudget? Budget { get; set; }

    /// <summary>The most rows of one transaction; where each is written by itself (pseudonymised), 1,000 at most. 10,000 if not set.</summary>
    public int BatchSize { get; set; } = 10_000;

    /// <summary>
    /// How long a node keeps the work if it is heard of no more. Each batch renews it. Two minutes if not set. It is reckoned by the app's <see cref="TimeProvider"/>: nodes
    /// whose clocks are farther apart than this may take the work from each other, which costs a run, but erases nothing twice and misses nothing.
    /// </summary>
    public TimeSpan LeaseDuration { get; set; } = TimeSpan.FromMinutes(2);

    /// <summary>Whether a rule that never ran waits for <see cref="IRetentionSweeper.ConfirmAsync"/>. A rule that changes, in its period or columns, is a new one. Yes if not set.</summary>
    public bool RequireConfirmation { get; set; } = true;

    /// <summary>The secret with which <see cref="RetentionAction.Pseudonymise"/> replaces identifying texts: 32 bytes or more, kept apart from the database. Without it nothing is pseudonymised.</summary>
    public byte[]? PseudonymisationKey { get; set; }
}
