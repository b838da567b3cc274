using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GdprKit.AspNetCore.Health;

/// <summary>Whether the register can be read and has no gaps.</summary>
internal sealed class ProcessingRegisterHealthCheck(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => Task.FromResult(Check(context.Registration.FailureStatus));

    private HealthCheckResult Check(HealthStatus failure)
    {
        try
        {
            return services.GetService<ProcessingRegister>() is { } register
                ? Verdict(register, failure)
                : new(failure, "There is no register of processing activities. Add it: builder.Services.AddProcessingRegister().");
        }
        catch (RegisterException e)
        {
            return new(failure, e.Message, e);
        }
    }

    private static HealthCheckResult Verdict(ProcessingRegister register, HealthStatus failure)
    {
        var counts = register.Counts;
        // Writers of other packages show this data to whoever asks, so of a gap it holds the rule and not what the code says.
        var data = new Dictionary<string, object>
        {
            ["hash"] = register.Hash,
            ["activities"] = counts.Activities,
            ["dataItems"] = counts.DataItems,
            ["dataSubjects"] = counts.DataSubjects,
            ["recipients"] = counts.Recipients,
            ["transfers"] = counts.Transfers,
            ["contradictions"] = counts.Contradictions,
            ["gaps"] = register.Gaps.Select(g => g.Rule).ToArray(),
        };
        var activities = counts.Activities == 1 ? "1 processing activity" : $"{counts.Activities} processing activities";
        return counts.Gaps == 0
            ? HealthCheckResult.Healthy($"The register holds {activities} and no gaps.", data)
            : new(failure, $"The register holds {activities} and {counts.Gaps} {(counts.Gaps == 1 ? "gap" : "gaps")}.", data: data);
    }
}
