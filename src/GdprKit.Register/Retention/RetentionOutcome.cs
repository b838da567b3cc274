namespace GdprKit.Register;

/// <summary>How a run of <see cref="IRetentionSweeper"/> ended.</summary>
public enum RetentionOutcome
{
    /// <summary>Everything that was due is done.</summary>
    Completed = 0,

    /// <summary>The budget is used up, and more is due.</summary>
    BudgetUsed = 1,

    /// <summary>Another node is at work; this one did nothing.</summary>
    Busy = 2,

    /// <summary>Another node took over, because this one was not heard of for too long.</summary>
    LeaseLost = 3,

    /// <summary>One rule or more failed; the others are done.</summary>
    Failed = 4,
}
