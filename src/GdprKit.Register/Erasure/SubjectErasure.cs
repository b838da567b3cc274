using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;

namespace GdprKit.Register;

/// <summary>
/// Erases a person on request (GDPR Art. 17), in all stores: what no purpose needs any more goes. What rests on consent or legitimate interests goes at once,
/// what a contract needs when it is ended, what a law has kept when its time is over. The rest stays, and is named with the reason, the law and the day. Consents are
/// withdrawn with it, and what it ended stays ended: retention and <see cref="ProcessingGate"/> know it of what stays, and not of what is new when somebody comes back.
/// </summary>
/// <param name="register">The register.</param>
/// <param name="stores">Where the data lies.</param>
/// <param name="ledger">The list of erasures.</param>
/// <param name="keys">How people are known.</param>
public sealed class SubjectErasure(ProcessingRegister register, IEnumerable<IPersonalDataStore> stores, IErasureLedger ledger, IDataSubjectKeys keys)
{
    private readonly IPersonalDataStore[] _stores = [.. stores];

    /// <summary>What an erasure would do; nothing is changed.</summary>
    /// <param name="subject">The person.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The plan.</returns>
    public Task<ErasurePlan> PlanAsync(DataSubjectKey subject, CancellationToken cancellationToken = default) => PlanAsync(new ErasureOrder { Subject = subject }, cancellationToken);

    /// <summary>What an erasure would do; nothing is changed.</summary>
    /// <param name="order">The person, and what is decided to stay.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>The plan.</returns>
    /// <exception cref="ArgumentException">The register knows no such people, or no such activity; nobody can have the key.</exception>
    public async Task<ErasurePlan> PlanAsync(ErasureOrder order, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(order);
        order = Known(order);
        var steps = new List<ErasureStep>();
        foreach (var store in _stores) steps.AddRange(await store.PlanErasureAsync(order, cancellationToken).ConfigureAwait(false));
        return new() { Order = order, Steps = [.. steps.Select(Explain)], Recipients = RecipientsOf(steps) };
    }

    /// <summary>Erases by a plan. What has changed since it was made counts: the plan decides what stays by decision, the data what can go, and nobody is told if nothing does.</summary>
    /// <param name="plan">The plan.</param>
    /// <param name="cancellationToken">Stops it; what was begun is completed by <see cref="ResumeAsync"/>.</param>
    /// <returns>What was done.</returns>
    public async Task<ErasureResult> EraseAsync(ErasurePlan plan, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(plan);
        var order = Known(plan.Order);
        var id = await ledger.BeginAsync(order, plan.Recipients, cancellationToken).ConfigureAwait(false);
        return await CompleteAsync(new(id, order, plan.Recipients), cancellationToken).ConfigureAwait(false);
    }

    /// <summary>Completes what was begun and broken off. The app does so when it starts, and from time to time. One that fails does not keep the others.</summary>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>What was done for each.</returns>
    /// <exception cref="AggregateException">Some failed, when all were tried: they are tried again next time.</exception>
    public async Task<IReadOnlyList<ErasureResult>> ResumeAsync(CancellationToken cancellationToken = default)
    {
        var failures = new List<Exception>();
        var results = await ResumeEachAsync((_, e) => failures.Add(e), cancellationToken).ConfigureAwait(false);
        return failures.Count == 0 ? results : throw new AggregateException($"{failures.Count} erasures could not be completed, {results.Count} could.", failures);
    }

    /// <summary>The same; what fails is told as it happens.</summary>
    /// <param name="failed">Is told of each that fails.</param>
    /// <param name="cancellationToken">Stops it.</param>
    internal async Task<IReadOnlyList<ErasureResult>> ResumeEachAsync(Action<PendingErasure, Exception> failed, CancellationToken cancellationToken)
    {
        var results = new List<ErasureResult>();
        foreach (var pending in await ledger.PendingAsync(cancellationToken).ConfigureAwait(false))
        {
            try
            {
                results.Add(await CompleteAsync(pending, cancellationToken).ConfigureAwait(false));
            }
            catch (Exception e) when (!cancellationToken.IsCancellationRequested)
            {
                failed(pending, e);
            }
        }

        return results;
    }

    private async Task<ErasureResult> CompleteAsync(PendingErasure pending, CancellationToken cancellationToken)
    {
        var steps = new List<ErasureStep>();
        var order = pending.Order with { Erasure = pending.Id };
        // Each store erases as a whole or not at all, and finds nothing to do when it is asked again.
        foreach (var store in _stores) steps.AddRange(await store.EraseAsync(order, cancellationToken).ConfigureAwait(false));
        // Nobody is told of an erasure that did not happen, as when data was restricted after the plan was made.
        string[] recipients = steps.Any(IsErased) ? [.. pending.Recipients.Union(RecipientsOf(steps), StringComparer.Ordinal).Order(StringComparer.Ordinal)] : [];
        await ledger.CompleteAsync(pending.Id, Rows(ErasureAction.Delete), Rows(ErasureAction.Clear), recipients, cancellationToken).ConfigureAwait(false);
        return new() { Id = pending.Id, Steps = [.. steps.Select(Explain)], Recipients = recipients };

        long Rows(ErasureAction action) => steps.Where(s => s.Action == action).Sum(s => s.Rows);
    }

    private ErasureOrder Known(ErasureOrder order)
    {
        register.RequireSubject(order.Subject.Subject, nameof(order));
        foreach (var (activity, reason) in order.Keep)
        {
            register.Require(activity);
            ArgumentException.ThrowIfNullOrWhiteSpace(reason, nameof(order));
        }

        return order with { Subject = keys.Canonical(order.Subject) };
    }

    private static bool IsErased(ErasureStep step) => step.Action != ErasureAction.Keep && step.Rows > 0;

    private string[] RecipientsOf(IEnumerable<ErasureStep> steps)
    {
        var data = steps.Where(IsErased).SelectMany(s => s.Data).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. register.Activities
                .SelectMany(a => a.DataItems.Where(i => i.Member is not null && data.Contains(i.Member)).SelectMany(i => i.Recipients).Select(r => a.Recipients[r].Id))
                .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal),
        ];
    }

    /// <summary>Why it stays, for whom, by which law and until when.</summary>
    private ErasureStep Explain(ErasureStep step)
    {
        if (step.Action != ErasureAction.Keep) return step;

        var words = Words.Of(register.Language);
        var say = new Phrases(words);
        List<string> parts = [words.Of(step.Reason)];
        if (step.Activity is { } id && register.FindActivity(id) is { } activity) parts.Add(Phrases.Sentence(activity.Purpose));
        if (step.Law is { } law) parts.Add(Phrases.Sentence(say.Law(law)));
        if (step.Details is { } details) parts.Add(Phrases.Sentence(details));
        if (step.Until is { } until) parts.Add(words.Fill("erasure.until", until.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture)));
        return step with { Explanation = string.Join(' ', parts) };
    }
}
