namespace GdprKit.Register;

/// <summary>What one rule does with the rows of one type.</summary>
public sealed record RetentionStep
{
    /// <summary>The rule by which it can be confirmed and found in the log: another one if type, action, columns or retention change.</summary>
    public required string Rule { get; init; }

    /// <summary>The type, as code names it.</summary>
    public required string Type { get; init; }

    /// <summary>What is done; <see cref="RetentionAction.Review"/> and <see cref="RetentionAction.Archive"/> are left to people.</summary>
    public required RetentionAction Action { get; init; }

    /// <summary>The members that are cleared or replaced while the row stays; empty: the rows go.</summary>
    public IReadOnlyList<string> Members { get; init; } = [];

    /// <summary>The retention in words, with the activities that set it.</summary>
    public required IReadOnlyList<string> Retention { get; init; }

    /// <summary>
    /// The rows that a run takes, when what goes before them is gone: not those that something holds back. Of rows that refer to their own kind, chains of more than three
    /// count as going together, although one far behind may keep them all.
    /// </summary>
    public long Due { get; init; }

    /// <summary>The rows whose time is over, but that a legal hold or a restriction keeps.</summary>
    public long Held { get; init; }

    /// <summary>The rows whose time is over, but that stay because other rows refer to them that a run does not erase either.</summary>
    public long Blocked { get; init; }

    /// <summary>The rows without a date from which to reckon: nothing ends for them.</summary>
    public long Undated { get; init; }

    /// <summary>The earliest date from which what is due was reckoned; <see langword="null"/>: nothing is due, or the date stands in another row.</summary>
    public DateTimeOffset? Oldest { get; init; }

    /// <summary>The latest such date.</summary>
    public DateTimeOffset? Newest { get; init; }

    /// <summary>Whether it waits for <see cref="IRetentionSweeper.ConfirmAsync"/>.</summary>
    public bool AwaitsConfirmation { get; init; }
}
