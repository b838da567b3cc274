using System.Data.Common;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Whether retention runs, as the log tells: no row of the app is counted for it.</summary>
internal sealed class RetentionRunCheck(IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, ProcessingRegister register, IOptions<RetentionOptions> options, TimeProvider time) : IRegisterCheck
{
    // An app that has just started has not run yet.
    private readonly DateTime _started = time.GetUtcNow().UtcDateTime;

    public async Task<IReadOnlyList<RegisterFinding>> CheckAsync(CancellationToken cancellationToken = default)
    {
        var findings = new List<RegisterFinding>();
        foreach (var database in databases)
        {
            await using var scope = scopes.CreateAsyncScope();
            var context = database.AnyContextOf(scope.ServiceProvider);
            // Of a model without the tables the check of the model speaks.
            if (!StoredDataChecks.HasTables(context)) continue;

            try
            {
                if (await OverdueAsync(context, cancellationToken) is { } overdue) findings.Add(overdue);
                if (await WaitingAsync(database, context, cancellationToken) is { } waiting) findings.Add(waiting);
            }
            catch (DbException e) when (IsMissing(e))
            {
                findings.Add(NoTables(context));
            }
        }

        return findings;
    }

    private async Task<RegisterFinding?> OverdueAsync(DbContext context, CancellationToken cancellationToken)
    {
        var last = await LastRun.ReadAsync(context, cancellationToken);
        var interval = options.Value.Interval;
        // Where the app runs it by itself, nobody knows how often.
        if (interval == Timeout.InfiniteTimeSpan || time.GetUtcNow().UtcDateTime - (last > _started ? last.Value : _started) <= interval * 2) return null;

        var since = last is { } at ? $"since {at:yyyy-MM-dd HH:mm} UTC" : "yet";
        return new()
        {
            Kind = RegisterFindingKind.NotSwept,
            Location = context.GetType().Name,
            Message = $"No run of retention has come through the database of {context.GetType().Name} {since}, while one is due every {interval}: what is over stays (GDPR Art. 5(1)(e)).",
            Remedy = "See the app's log for failures of retention. If it is its budget that ends each run, give it more (RetentionOptions.Budget).",
        };
    }

    private async Task<RegisterFinding?> WaitingAsync(StoredDatabase database, DbContext context, CancellationToken cancellationToken)
    {
        if (!options.Value.RequireConfirmation) return null;

        var confirmed = await Sweep.ConfirmedAsync(context, cancellationToken);
        string[] open = [.. new SweepSteps(database.DataOf(context), database.NeedsOf(context), register.Controller, options.Value).Steps.Select(s => s.Rule).Where(r => !confirmed.Contains(r)).Distinct()];
        var waiting = await context.Set<SweepRow>().Where(s => open.Contains(s.Rule) && s.Failure == Sweep.Waiting).Select(s => s.Rule).Distinct().OrderBy(r => r).ToListAsync(cancellationToken);
        return waiting.Count == 0 ? null : new()
        {
            Kind = RegisterFindingKind.NotSwept,
            Location = context.GetType().Name,
            Message = $"Rows are due, and wait until somebody confirms the rules for the first time: {string.Join(", ", waiting)} (GDPR Art. 5(1)(e)).",
            Remedy = "Look at the plan (IRetentionSweeper.PlanAsync), and confirm each rule (ConfirmAsync).",
        };
    }

    private static RegisterFinding NoTables(DbContext context) => new()
    {
        Kind = RegisterFindingKind.NoTables,
        Location = context.GetType().Name,
        Message = $"The database of {context.GetType().Name} has no tables of GdprKit, or old ones: retention, erasure and consent cannot be executed.",
        Remedy = "Call modelBuilder.AddGdprKit() last in OnModelCreating, and migrate: dotnet ef migrations add GdprKit, dotnet ef database update.",
    };

    /// <summary>A table or column that does not exist: SQLSTATE of PostgreSQL and MySQL, or the words of SQLite and SQL Server.</summary>
    private static bool IsMissing(DbException failure) =>
        failure.SqlState is "42P01" or "42703" or "42S02" or "42S22"
        || failure.Message.Contains("no such table", StringComparison.Ordinal) || failure.Message.Contains("no such column", StringComparison.Ordinal)
        || failure.Message.Contains("Invalid object name", StringComparison.Ordinal) || failure.Message.Contains("Invalid column name", StringComparison.Ordinal);
}
