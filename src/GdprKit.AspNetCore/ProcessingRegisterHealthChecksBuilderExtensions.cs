using GdprKit.AspNetCore.Health;
using Microsoft.Extensions.DependencyInjection.Extensions;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Microsoft.Extensions.Hosting;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Adds the verdict on the register to an app's health checks.</summary>
public static class ProcessingRegisterHealthChecksBuilderExtensions
{
    /// <summary>The tag that every check of GdprKit has.</summary>
    private const string Tag = "gdpr";

    /// <summary>
    /// Adds a check of the register, with the tag <c>gdpr</c>: healthy if there are no gaps, but those suppressed for a reason, no
    /// review is overdue by the app's <see cref="TimeProvider"/>, and nothing keeps the app from doing what the register says, which is
    /// logged at start; otherwise degraded. A missing legal basis is no reason to take an instance
    /// out of service; whoever wants that passes <see cref="HealthStatus.Unhealthy"/>.
    /// </summary>
    /// <param name="builder">The health checks of the app.</param>
    /// <param name="name">The name of the check.</param>
    /// <param name="failureStatus">What a register with gaps or overdue reviews is, and one that cannot be read.</param>
    /// <param name="tags">More tags.</param>
    /// <returns>The same builder.</returns>
    public static IHealthChecksBuilder AddProcessingRegister(
        this IHealthChecksBuilder builder,
        string name = "gdpr-register",
        HealthStatus failureStatus = HealthStatus.Degraded,
        IEnumerable<string>? tags = null)
    {
        ArgumentNullException.ThrowIfNull(builder);
        ArgumentNullException.ThrowIfNull(name);
        builder.Services.TryAddEnumerable(ServiceDescriptor.Singleton<IHostedService, FindingsService>());
        return builder.Add(new(name, services => new ProcessingRegisterHealthCheck(services), failureStatus, [Tag, .. tags ?? []]));
    }
}
