using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Sweeps by itself, again and again. Each node has one, and the lease lets one of them work.</summary>
internal sealed class RetentionService(IRetentionSweeper sweeper, IServiceScopeFactory scopes, IOptions<RetentionOptions> options, TimeProvider time, ILogger<RetentionService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        if (options.Value.Interval == Timeout.InfiniteTimeSpan) return;

        using var timer = new PeriodicTimer(options.Value.Interval, time);
        while (await timer.WaitForNextTickAsync(stoppingToken))
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
    }
}
