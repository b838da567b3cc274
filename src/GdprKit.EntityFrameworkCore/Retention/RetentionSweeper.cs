using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Sweeps the databases of the app, one after the other, in scopes of its own.</summary>
internal sealed class RetentionSweeper(
    IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionSweeper> logger) : IRetentionSweeper
{
    public async Task<RetentionPlan> PlanAsync(CancellationToken cancellationToken = default)
    {
        var (steps, obstacles, day) = (new List<RetentionStep>(), new List<RetentionObstacle>(), Today());
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            var planner = new SweepPlanner(context, StepsOf(database, context), DueOf(database, context, day), options.Value);
            var planned = await Snapshot.ReadAsync(
                context,
                async () => (Steps: await planner.StepsAsync(cancellationToken), Obstacles: await planner.ObstaclesAsync(database.DataOf(context), database.NeedsOf(context), cancellationToken)),
                cancellationToken);
            steps.AddRange(planned.Steps);
            obstacles.AddRange(planned.Obstacles);
        }

        return new() { Today = day.Today, Steps = steps, Obstacles = obstacles };
    }

    public async Task<RetentionRun> RunAsync(RetentionBudget? budget = null, CancellationToken cancellationToken = default)
    {
        var (run, day, spending) = (Guid.CreateVersion7(time.GetUtcNow()), Today(), new Spending(budget, time));
        var results = new List<RetentionStepResult>();
        var outcome = RetentionOutcome.Completed;
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            var ended = await SweepAsync(database, context, run, day, spending, results, cancellationToken);
            if (ended != RetentionOutcome.Completed) outcome = ended;
        }

        var result = new RetentionRun { Id = run, Outcome = outcome, Steps = results };
        Log.Ended(logger, run, outcome, result.Rows);
        return result;
    }

    public async Task ConfirmAsync(string rule, string by, CancellationToken cancellationToken = default)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(rule);
        ArgumentException.ThrowIfNullOrWhiteSpace(by);
        var isKnown = false;
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.ContextOf(scope.ServiceProvider);
            if (!StepsOf(database, context).Steps.Any(s => s.Rule == rule)) continue;

            isKnown = true;
            if (await context.Set<ConfirmationRow>().AnyAsync(c => c.Rule == rule, cancellationToken)) continue;

            context.Add(new ConfirmationRow { Rule = rule, By = by, At = time.GetUtcNow().UtcDateTime });
            await context.SaveChangesAsync(cancellationToken);
            Log.Confirmed(logger, rule);
        }

        if (!isKnown) throw new ArgumentException($"No declared retention gives the rule '{rule}'. The rules stand in the plan; one that has changed since is a new one.", nameof(rule));
    }

    private async Task<RetentionOutcome> SweepAsync(
        StoredDatabase database, DbContext context, Guid run, RetentionDay day, Spending spending, List<RetentionStepResult> results, CancellationToken cancellationToken)
    {
        await Lease.EnsureAsync(context, cancellationToken);
        // A run of its own even on the same node, so that two at once are two.
        var owner = run;
        if (!await Lease.TakeAsync(context, owner, time.GetUtcNow().UtcDateTime, options.Value.LeaseDuration, cancellationToken)) return RetentionOutcome.Busy;

        var sweep = new Sweep(context, StepsOf(database, context), DueOf(database, context, day), new(context, owner, options.Value.LeaseDuration, time, logger), options.Value, time, logger);
        try
        {
            var outcome = await sweep.RunAsync(run, spending, cancellationToken);
            if (outcome == RetentionOutcome.Completed) await TryAsync(() => LastRun.WriteAsync(context, time.GetUtcNow().UtcDateTime, CancellationToken.None));
            return outcome;
        }
        finally
        {
            results.AddRange(sweep.Results);
            // Given back at once, also when the run was cancelled; where that fails, it is given back by time.
            await TryAsync(() => Lease.ReleaseAsync(context, owner, CancellationToken.None));
        }
    }

    /// <summary>What is only noted fails no run.</summary>
    private async Task TryAsync(Func<Task> note)
    {
        try
        {
            await note();
        }
        catch (Exception e) when (e is System.Data.Common.DbException or DbUpdateException or InvalidOperationException)
        {
            Log.RunFailed(logger, Transient.Words(e));
        }
    }

    private RetentionDay Today()
    {
        var calendar = new RetentionCalendar(register.Controller);
        return new(calendar, calendar.DayOf(time.GetUtcNow()));
    }

    private SweepSteps StepsOf(StoredDatabase database, DbContext context) => new(database.DataOf(context), database.NeedsOf(context), register.Controller, options.Value);

    private DueRows DueOf(StoredDatabase database, DbContext context, RetentionDay day) => new(context, database.DataOf(context), database.NeedsOf(context), register, day, time);
}
