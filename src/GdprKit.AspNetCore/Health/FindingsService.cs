using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Health;

/// <summary>Logs what checks find when the app starts, unless the package that executes the declarations does. A finding is no reason not to start.</summary>
internal sealed class FindingsService(IServiceProvider services, ILogger<FindingsService> logger) : BackgroundService
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before the app has started: reading the register takes time.
        await Task.Yield();
        if (services.GetServices<IHostedService>().OfType<IFindingsLog>().Any()) return;

        try
        {
            foreach (var finding in await Findings.OfAsync(services, stoppingToken) ?? [])
            {
                if (finding.IsOpen) Log.Found(logger, finding.Label, finding.Location, finding.Message, finding.Remedy);
            }
        }
        catch (RegisterException e)
        {
            Log.NotChecked(logger, e);
        }
    }
}
