using GdprKit.Register;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace GdprKit.EntityFrameworkCore.Checks;

/// <summary>Logs what checks find when the app starts. A finding is no reason not to start.</summary>
internal sealed class StoredDataCheckService(IEnumerable<IRegisterCheck> checks, ILogger<StoredDataCheckService> logger) : BackgroundService, IFindingsLog
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Not before the app has started: building a model takes time.
        await Task.Yield();
        foreach (var check in checks)
        {
            try
            {
                foreach (var finding in await check.CheckAsync(stoppingToken).ConfigureAwait(false))
                {
                    if (finding.Suppressed is not null) continue;
                    if (finding.IsOpen) Log.Found(logger, finding.Label, finding.Location, finding.Message, finding.Remedy);
                    else Log.Noticed(logger, finding.Label, finding.Location, finding.Message, finding.Remedy);
                }
            }
            catch (Exception e) when (e is not OperationCanceledException)
            {
                Log.NotChecked(logger, e);
            }
        }
    }
}
