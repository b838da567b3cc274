namespace GdprKit.Register;

/// <summary>Ends what is kept no longer (GDPR Art. 5(1)(e)): erases, anonymises or pseudonymises by the declared retention. It may run on any number of nodes at once; one of them works.</summary>
public interface IRetentionSweeper
{
    /// <summary>
    /// What a run would do now, with every rule confirmed. Nothing is changed or locked. Each rule takes a few statements that look at all rows of its type and, nested, at
    /// those that refer to them: on large tables as long as to read those a few times, so that it is nothing to ask for each time that a page is shown.
    /// </summary>
    /// <param name="cancellationToken">Cancels the look.</param>
    Task<RetentionPlan> PlanAsync(CancellationToken cancellationToken = default);

    /// <summary>Does what is due and confirmed, in batches with a transaction each.</summary>
    /// <param name="budget">Where to stop though more is due, which the next run then does; <see langword="null"/>: nowhere.</param>
    /// <param name="cancellationToken">Cancels the run after the batch that is under way is undone. What earlier batches did stands, and is in the log.</param>
    Task<RetentionRun> RunAsync(RetentionBudget? budget = null, CancellationToken cancellationToken = default);

    /// <summary>Releases a rule to run, which waits for it until its first time (<see cref="RetentionOptions.RequireConfirmation"/>). That two people agree is for the app to ask.</summary>
    /// <param name="rule">The <see cref="RetentionStep.Rule"/> of a plan.</param>
    /// <param name="by">Who releases it: a role, or a name that may stand in the log.</param>
    /// <param name="cancellationToken">Cancels it.</param>
    /// <exception cref="ArgumentException">The declarations have no such rule, or no longer.</exception>
    Task ConfirmAsync(string rule, string by, CancellationToken cancellationToken = default);
}
