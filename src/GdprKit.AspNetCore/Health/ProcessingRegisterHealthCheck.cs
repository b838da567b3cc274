using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace GdprKit.AspNetCore.Health;

/// <summary>Whether the register can be read, has no gaps, no review of it is overdue, and the app can do what it says.</summary>
internal sealed class ProcessingRegisterHealthCheck(IServiceProvider services) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) => CheckAsync(context.Registration.FailureStatus, cancellationToken);

    private async Task<HealthCheckResult> CheckAsync(HealthStatus failure, CancellationToken cancellationToken)
    {
        try
        {
            return services.GetService<ProcessingRegister>() is { } register
                ? Verdict(register, Today.Of(services), await Findings.OfAsync(services, cancellationToken), failure)
                : new(failure, "There is no register of processing activities. Add it: builder.Services.AddProcessingRegister().");
        }
        catch (RegisterException e)
        {
            return new(failure, e.Message, e);
        }
    }

    private static HealthCheckResult Verdict(ProcessingRegister register, DateOnly today, IReadOnlyList<RegisterFinding>? findings, HealthStatus failure)
    {
        var counts = register.Counts;
        var suppressed = register.Gaps.Count(g => g.Suppressed is not null);
        var overdue = register.OverdueReviews(today).Count;
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
            ["gaps"] = register.Gaps.Where(g => g.Suppressed is null).Select(g => g.Rule).ToArray(),
            ["overdueReviews"] = overdue,
        };
        var open = findings?.Where(f => f.IsOpen).ToArray() ?? [];
        if (findings is not null) data["findings"] = open.Select(f => string.Join(", ", f.Rules.Select(r => r.Id).DefaultIfEmpty(f.Kind.ToString()))).ToArray();
        var activities = counts.Activities == 1 ? "1 processing activity" : $"{counts.Activities} processing activities";
        var gaps = counts.Gaps switch { 0 => "no gaps", 1 => "1 gap", var more => $"{more} gaps" } + (suppressed == 0 ? "" : $" besides {suppressed} suppressed");
        var reviews = overdue switch { 0 => "", 1 => " 1 review is overdue.", _ => $" {overdue} reviews are overdue." };
        var found = open.Length switch { 0 => "", 1 => " 1 thing keeps the app from doing what it says.", var more => $" {more} things keep the app from doing what it says." };
        return new(counts.Gaps + overdue + open.Length == 0 ? HealthStatus.Healthy : failure, $"The register holds {activities} and {gaps}.{reviews}{found}", data: data);
    }
}
