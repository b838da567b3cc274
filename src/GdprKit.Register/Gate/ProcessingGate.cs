namespace GdprKit.Register;

/// <summary>
/// Says whether an activity may use a person's data now, from what is declared (legal basis, consent, retention) and what the person said (grant,
/// withdrawal, objection, restriction). Ask it before each use.
/// </summary>
/// <remarks>
/// Conditions in words (<c>When</c>, <c>Unless</c>) are taken as met, since nobody can execute them. Data that rests on consent and on another basis may be
/// used on the other one. Consents for electronic marketing and for cookies are needed beside any basis (Directive 2002/58/EC).
/// </remarks>
/// <param name="register">The register.</param>
/// <param name="retention">What knows whether data is still needed.</param>
/// <param name="clock">The time.</param>
public abstract class ProcessingGate(ProcessingRegister register, IEnumerable<IRetentionCheck> retention, TimeProvider clock)
{
    /// <summary>Whether an activity may use a person's data.</summary>
    /// <typeparam name="TActivity">The class with <c>[ProcessingActivity]</c>.</typeparam>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The answer, with its reason.</returns>
    /// <exception cref="ArgumentException">There is no such activity, or it is about other people.</exception>
    public Task<GateDecision> IsAllowedAsync<TActivity>(DataSubjectKey subject, CancellationToken cancellationToken = default) =>
        IsAllowedAsync(register.Require(typeof(TActivity)), subject, cancellationToken);

    /// <inheritdoc cref="IsAllowedAsync{TActivity}"/>
    /// <param name="activityId">The identifier of the activity, or one it had before.</param>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public Task<GateDecision> IsAllowedAsync(string activityId, DataSubjectKey subject, CancellationToken cancellationToken = default) =>
        IsAllowedAsync(register.Require(activityId), subject, cancellationToken);

    /// <summary>Reads what is entered.</summary>
    /// <param name="activity">The activity.</param>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The facts.</returns>
    protected abstract Task<GateFacts> FactsAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken);

    private async Task<GateDecision> IsAllowedAsync(ProcessingActivity activity, DataSubjectKey subject, CancellationToken cancellationToken)
    {
        activity.RequireConcerns(subject);
        var decision = GateRules.Decide(activity, await FactsAsync(activity, subject, cancellationToken), clock.GetUtcNow());
        foreach (var end in decision.IsAllowed ? retention : [])
        {
            if (await end.IsOverAsync(activity, subject, cancellationToken)) return GateRules.RetentionOver(activity);
        }

        return decision;
    }
}
