using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>Completes erasures that a crash broke off: when the app starts, and as often as retention runs.</summary>
internal sealed class ErasureService(IServiceScopeFactory scopes, TimeProvider time, IOptions<RetentionOptions> options, ILogger<ErasureService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        await Task.Yield();
        try
        {
            await ResumeAsync(stoppingToken);
            if (options.Value.Interval == Timeout.InfiniteTimeSpan) return;

            using var timer = new PeriodicTimer(options.Value.Interval, time);
            while (await timer.WaitForNextTickAsync(stoppingToken)) await ResumeAsync(stoppingToken);
        }
        catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
        {
            // The app ends.
        }
    }

    private async Task ResumeAsync(CancellationToken cancellationToken)
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var resumed = await scope.ServiceProvider.GetRequiredService<SubjectErasure>().ResumeEachAsync((pending, e) => Log.NotCompleted(logger, pending.Id, Transient.Words(e)), cancellationToken);
            if (resumed.Count > 0) Log.Resumed(logger, resumed.Count);
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            Log.NotResumed(logger, Transient.Words(e));
        }
    }
}
