using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Sweeps by itself, soon after the start and then again and again. Each node has one, and the lease lets one of them work.</summary>
internal sealed class RetentionService(IRetentionSweeper sweeper, IEnumerable<StoredDatabase> databases, IServiceScopeFactory scopes, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    private static readonly TimeSpan AfterStart = TimeSpan.FromMinutes(1);

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Interval == Timeout.InfiniteTimeSpan) return;

        // An app that is restarted more often than it sweeps would never do it, were it to wait for a whole interval.
        await Task.Delay(await FirstAsync(stoppingToken), time, stoppingToken);
        using var timer = new PeriodicTimer(options.Value.Interval, time);
        do
        {
            try
            {
                await sweeper.RunAsync(options.Value.Budget, stoppingToken);
                // The log of requests has a time of its own.
                await using var scope = scopes.CreateAsyncScope();
                await scope.ServiceProvider.GetRequiredService<DataSubjectRequests>().PurgeAsync(stoppingToken);
            }
            catch (Exception e) when (!stoppingToken.IsCancellationRequested)
            {
                // The next run may find the database again; an app is not stopped for that.
                Log.RunFailed(logger, Transient.Words(e));
            }
        }
        while (await timer.WaitForNextTickAsync(stoppingToken));
    }

    /// <summary>How long the first run waits: for the app to have started, and if it, or another node, has run not long ago, for the rest of the interval.</summary>
    private async Task<TimeSpan> FirstAsync(CancellationToken cancellationToken)
    {
        var interval = options.Value.Interval;
        var soon = interval < AfterStart ? interval : AfterStart;
        try
        {
            var last = DateTime.MaxValue;
            foreach (var database in databases)
            {
                await using var scope = scopes.CreateAsyncScope();
                if (await LastRun.ReadAsync(database.ContextOf(scope.ServiceProvider), cancellationToken) is not { } ended) return soon;
                if (ended < last) last = ended;
            }

            var rest = last + interval - time.GetUtcNow().UtcDateTime;
            // One that lies in the future was written by a clock that went wrong.
            return rest > TimeSpan.Zero && rest <= interval ? rest : soon;
        }
        catch (Exception e) when (!cancellationToken.IsCancellationRequested)
        {
            // The run itself will tell.
            Log.RunFailed(logger, Transient.Words(e));
            return soon;
        }
    }
}
