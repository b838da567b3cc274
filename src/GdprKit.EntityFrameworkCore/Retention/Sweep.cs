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
    private readonly List<RetentionStepResult> _results = [];

    // What is still to come reads dates that later steps would erase.
    private readonly List<SweepStep> _unfinished = [];

    public IReadOnlyList<RetentionStepResult> Results => _results;

    public async Task<RetentionOutcome> RunAsync(Guid run, Spending spending, CancellationToken cancellationToken)
    {
        var confirmed = options.RequireConfirmation ? await ConfirmedAsync(context, cancellationToken) : null;
        foreach (var step in steps.Steps.Where(s => !s.IsLeftToPeople))
        {
            if (spending.IsOver) return RetentionOutcome.BudgetUsed;

            var condition = await due.DueAsync(step, cancellationToken);
            var span = await step.Type.Rows.SpanAsync(context, condition, step.OwnClock?.Column, cancellationToken);
            if (span.Count == 0) continue;

            if (confirmed?.Contains(step.Rule) == false)
            {
                Log.Waits(logger, step.Rule, span.Count);
                _unfinished.Add(step);
                continue;
            }

            if (step.ErasesRows && _unfinished.FirstOrDefault(u => u.ReadsDatesOf(step.Type.EntityType)) is { } reader)
            {
                Add(step, 0, $"The rows hold the dates by which {reader.Rule} is reckoned, which has to be done first.");
                continue;
            }

            switch (await RunAsync(run, step, span, spending, cancellationToken))
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

    private async Task<RetentionOutcome> RunAsync(Guid run, SweepStep step, StoredSpan span, Spending spending, CancellationToken cancellationToken)
    {
        var entry = new SweepRow
        {
            Id = Guid.CreateVersion7(time.GetUtcNow()),
            Run = run,
            Rule = step.Rule,
            Type = step.Type.Name,
            Action = step.Action.ToString(),
            Members = string.Join(",", step.Members.Select(m => m.Name)),
            Oldest = span.Oldest?.UtcDateTime,
            Newest = span.Newest?.UtcDateTime,
            StartedAt = time.GetUtcNow().UtcDateTime,
        };
        var (started, total, outcome, failure) = (time.GetTimestamp(), 0L, RetentionOutcome.Completed, (string?)null);
        var log = context.Set<SweepRow>().Where(s => s.Id == entry.Id);
        try
        {
            context.Add(entry);
            await context.SaveChangesAsync(cancellationToken);
            context.ChangeTracker.Clear();
            var (after, canUnblock, unblocks) = ((StoredKey?)null, due.CanUnblock(step), false);
            while (outcome == RetentionOutcome.Completed)
            {
                var limit = spending.Limit(step.Action == RetentionAction.Pseudonymise ? Math.Min(options.BatchSize, Pseudonyms.MostRows) : options.BatchSize);
                StoredPage? page = null;
                var done = await batches.RunAsync(async () =>
                {
                    // Made anew for each batch, since it may hold keys that were read.
                    page = await step.Type.Rows.PageAsync(context, await due.DueAsync(step, cancellationToken), after, limit, cancellationToken);
                    if (page is null) return 0;

                    var rows = await DoAsync(step, page.Condition, cancellationToken);
                    if (rows > 0) await log.ExecuteUpdateAsync(s => s.SetProperty(e => e.Count, e => e.Count + rows).SetProperty(e => e.Milliseconds, (long)time.GetElapsedTime(started).TotalMilliseconds), cancellationToken);
                    return rows;
                }, cancellationToken);
                if (done is null) outcome = RetentionOutcome.LeaseLost;
                unblocks |= canUnblock && done > 0;
                after = page?.Last;
                if (done is not > 0 && after is null)
                {
                    // Through. Rows that are gone may have been what kept others that came before them.
                    if (!unblocks || outcome != RetentionOutcome.Completed) break;
                    unblocks = false;
                    continue;
                }

                total += done!.Value;
                spending.Spend(done.Value);
                if (spending.IsOver) outcome = RetentionOutcome.BudgetUsed;
            }
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            context.ChangeTracker.Clear();
            (outcome, failure) = (RetentionOutcome.Failed, Transient.Words(e));
            Log.Stopped(logger, step.Rule, total, failure);
        }

        await EndAsync(step, log, entry.StartedAt, failure, cancellationToken);
        if (failure is null) Log.Done(logger, step.Rule, step.Action, total);
        Add(step, total, failure);
        return outcome;
    }

    private async Task EndAsync(SweepStep step, IQueryable<SweepRow> log, DateTime started, string? failure, CancellationToken cancellationToken)
    {
        // Not before it began, whatever the clock says.
        var now = time.GetUtcNow().UtcDateTime is var read && read > started ? read : started;
        try
        {
            await log.ExecuteUpdateAsync(s => s.SetProperty(e => e.EndedAt, now).SetProperty(e => e.Failure, failure), cancellationToken);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // What was done is counted; only that it ended is not known.
            Log.NotLogged(logger, step.Rule, Transient.Words(e));
        }
    }

    private async Task<int> DoAsync(SweepStep step, LambdaExpression rows, CancellationToken cancellationToken)
    {
        if (step.ErasesRows) return await step.Type.Rows.DeleteAllAsync(context, rows, cancellationToken);
        if (step.Action != RetentionAction.Pseudonymise) return await step.Type.Rows.UpdateAllAsync(context, rows, [.. step.Members.Select(m => new ColumnChange(m, Replacement.Of(m)))], cancellationToken);

        return await Pseudonyms.ReplaceAsync(context, step.Type, rows, step.Members, options.PseudonymisationKey!, cancellationToken);
    }

    private void Add(SweepStep step, long rows, string? failure) =>
        _results.Add(new() { Rule = step.Rule, Type = step.Type.Name, Action = step.Action, Members = [.. step.Members.Select(m => m.Name)], Rows = rows, Failure = failure });
}
