using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>One run over one database.</summary>
internal sealed class Sweep(DbContext context, SweepSteps steps, DueRows due, Batches batches, RetentionOptions options, TimeProvider time, ILogger logger)
{
    /// <summary>What the log says of a rule of which rows are due, until it is confirmed.</summary>
    public const string Waiting = "It waits for its first confirmation.";

    private readonly List<RetentionStepResult> _results = [];

    // What is still to come reads dates that later steps would erase.
    private readonly List<SweepStep> _unfinished = [];

    public IReadOnlyList<RetentionStepResult> Results => _results;

    public async Task<RetentionOutcome> RunAsync(Guid run, Spending spending, CancellationToken cancellationToken)
    {
        var confirmed = options.RequireConfirmation ? await ConfirmedAsync(context, cancellationToken) : null;
        await due.ForgetGoneAsync(cancellationToken);
        foreach (var step in steps.Steps.Where(s => !s.IsLeftToPeople))
        {
            if (spending.IsOver) return RetentionOutcome.BudgetUsed;

            switch (await RunAsync(run, step, confirmed, spending, cancellationToken))
            {
                case RetentionOutcome.LeaseLost: return RetentionOutcome.LeaseLost;
                case RetentionOutcome.BudgetUsed: return RetentionOutcome.BudgetUsed;
                case RetentionOutcome.Failed: _unfinished.Add(step); break;
            }
        }

        return _results.Any(r => r.Failure is not null) ? RetentionOutcome.Failed : RetentionOutcome.Completed;
    }

    public static async Task<HashSet<string>> ConfirmedAsync(DbContext context, CancellationToken cancellationToken) =>
        [.. await context.Set<ConfirmationRow>().Select(c => c.Rule).ToListAsync(cancellationToken)];

    private async Task<RetentionOutcome> RunAsync(Guid run, SweepStep step, HashSet<string>? confirmed, Spending spending, CancellationToken cancellationToken)
    {
        var (started, total, outcome, failure) = (time.GetTimestamp(), 0L, RetentionOutcome.Completed, (string?)null);
        var entry = Entry(run, step);
        var log = context.Set<SweepRow>().Where(s => s.Id == entry.Id);
        try
        {
            var span = await step.Type.Rows.SpanAsync(context, await due.DueAsync(step, cancellationToken), step.OwnClock?.Column, cancellationToken);
            (entry.Oldest, entry.Newest) = (span.Oldest?.UtcDateTime, span.Newest?.UtcDateTime);
            if (confirmed?.Contains(step.Rule) == false)
            {
                // Blocked rows wait as well, where what blocks them may take their dates along.
                var waiting = span.Count > 0 || !step.ReadsDatesOfOthers ? span.Count : await OverAsync(step, cancellationToken);
                await WaitAsync(step, entry, waiting, cancellationToken);
                return RetentionOutcome.Completed;
            }

            if (span.Count == 0 || await HoldsDatesAsync(step, confirmed, cancellationToken)) return RetentionOutcome.Completed;

            await AddAsync(entry, cancellationToken);
            var dated = new DatedRows(context, [.. steps.Steps.Where(s => confirmed?.Contains(s.Rule) != false)], due);
            var (after, canUnblock, unblocks) = ((StoredKey?)null, due.CanUnblock(step), false);
            while (outcome == RetentionOutcome.Completed)
            {
                var limit = spending.Limit(step.IsRowByRow ? Math.Min(options.BatchSize, Pseudonyms.MostRows) : options.BatchSize);
                StoredPage? page = null;
                var also = new List<(SweepStep Step, int Rows)>();
                var done = await batches.RunAsync(async () =>
                {
                    also.Clear();
                    // Made anew for each batch, since it may hold keys that were read.
                    page = await step.Type.Rows.PageAsync(context, await due.DueAsync(step, cancellationToken), after, limit, cancellationToken);
                    if (page is null) return 0;

                    await ClockLocks.TakeAsync(context, step, page.Condition, cancellationToken);
                    var noted = step.ErasesRows ? await dated.NoteAsync(step, page.Condition, cancellationToken) : [];
                    var rows = await DoAsync(step, page.Condition, cancellationToken);
                    if (rows > 0) await log.ExecuteUpdateAsync(s => s.SetProperty(e => e.Count, e => e.Count + rows).SetProperty(e => e.Milliseconds, (long)time.GetElapsedTime(started).TotalMilliseconds), cancellationToken);
                    foreach (var (other, keys) in noted)
                    {
                        if (await dated.EraseAsync(other, keys, cancellationToken) is not (> 0 and var gone)) continue;

                        also.Add((other, gone));
                        var written = Entry(run, other);
                        (written.Count, written.EndedAt) = (gone, written.StartedAt);
                        await AddAsync(written, cancellationToken);
                    }

                    return rows;
                }, cancellationToken);
                if (done is not { } count)
                {
                    outcome = RetentionOutcome.LeaseLost;
                    break;
                }

                foreach (var (other, rows) in also) Add(other, rows, null);
                unblocks |= canUnblock && count > 0;
                after = page?.Last;
                if (count == 0 && after is null)
                {
                    // Through. Rows that are gone may have been what kept others that came before them.
                    if (!unblocks) break;
                    unblocks = false;
                    continue;
                }

                total += count;
                spending.Spend(count + also.Sum(o => o.Rows));
                if (spending.IsOver) outcome = RetentionOutcome.BudgetUsed;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ChangeTracker.Clear();
            (outcome, failure) = (RetentionOutcome.Failed, Transient.Words(e));
            Log.Stopped(logger, step.Rule, total, failure);
        }

        await EndAsync(step, entry, failure, cancellationToken);
        if (failure is null) Log.Done(logger, step.Rule, step.Action, total);
        Add(step, total, failure);
        return outcome;
    }

    /// <summary>Notes that rows wait for the confirmation of their rule, once for each rule.</summary>
    private async Task WaitAsync(SweepStep step, SweepRow entry, long rows, CancellationToken cancellationToken)
    {
        await context.Set<SweepRow>().Where(s => s.Rule == step.Rule && s.Failure == Waiting).ExecuteDeleteAsync(cancellationToken);
        if (rows == 0) return;

        Log.Waits(logger, step.Rule, rows);
        _unfinished.Add(step);
        (entry.EndedAt, entry.Failure) = (entry.StartedAt, Waiting);
        await AddAsync(entry, cancellationToken);
    }

    /// <summary>Whether rows have to stay until something is done that reads their dates.</summary>
    private async Task<bool> HoldsDatesAsync(SweepStep step, HashSet<string>? confirmed, CancellationToken cancellationToken)
    {
        if (!step.ErasesRows) return false;

        var reader = _unfinished.FirstOrDefault(u => u.ReadsDatesOf(step.Type.EntityType));
        // Those that come later and wait for their confirmation.
        foreach (var later in reader is null && confirmed is not null ? steps.Steps.Where(s => s != step && !s.IsLeftToPeople && !confirmed.Contains(s.Rule) && s.ReadsDatesOf(step.Type.EntityType)) : [])
        {
            if (await OverAsync(later, cancellationToken) == 0) continue;
            reader = later;
            break;
        }

        if (reader is null) return false;

        Add(step, 0, $"The rows hold the dates by which {reader.Rule} is reckoned, which has to be done first.");
        return true;
    }

    private async Task<long> OverAsync(SweepStep step, CancellationToken cancellationToken) => await step.Type.Rows.CountAsync(context, await due.OverAsync(step, cancellationToken), cancellationToken);

    private SweepRow Entry(Guid run, SweepStep step) => new()
    {
        Id = Guid.CreateVersion7(time.GetUtcNow()),
        Run = run,
        Rule = step.Rule,
        Type = step.Type.Name,
        Action = step.Action.ToString(),
        Members = string.Join(",", step.Names),
        StartedAt = time.GetUtcNow().UtcDateTime,
    };

    private async Task AddAsync(SweepRow entry, CancellationToken cancellationToken)
    {
        context.Add(entry);
        await context.SaveChangesAsync(cancellationToken);
        context.ChangeTracker.Clear();
    }

    private async Task EndAsync(SweepStep step, SweepRow entry, string? failure, CancellationToken cancellationToken)
    {
        // Not before it began, whatever the clock says.
        var now = time.GetUtcNow().UtcDateTime is var read && read > entry.StartedAt ? read : entry.StartedAt;
        try
        {
            var log = context.Set<SweepRow>().Where(s => s.Id == entry.Id);
            if (await log.ExecuteUpdateAsync(s => s.SetProperty(e => e.EndedAt, now).SetProperty(e => e.Failure, failure), cancellationToken) > 0 || failure is null) return;

            // It failed before it had begun.
            (entry.EndedAt, entry.Failure) = (now, failure);
            await AddAsync(entry, cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ChangeTracker.Clear();
            // What was done is counted; only that it ended is not known.
            Log.NotLogged(logger, step.Rule, Transient.Words(e));
        }
    }

    private async Task<int> DoAsync(SweepStep step, LambdaExpression rows, CancellationToken cancellationToken)
    {
        if (step.Part is { } part) return await step.Type.Rows.EmptyAsync(context, rows, part, cancellationToken);
        if (step.ErasesRows) return await due.EraseAsync(step, rows, cancellationToken);
        if (step.Action != RetentionAction.Pseudonymise) return await step.Type.Rows.UpdateAllAsync(context, rows, [.. step.Members.Select(m => new ColumnChange(m, Replacement.Of(m)))], cancellationToken);

        return await Pseudonyms.ReplaceAsync(context, step.Type, rows, step.Members, options.PseudonymisationKey!, cancellationToken);
    }

    private void Add(SweepStep step, long rows, string? failure) =>
        _results.Add(new() { Rule = step.Rule, Type = step.Type.Name, Action = step.Action, Members = [.. step.Names], Rows = rows, Failure = failure });
}
