using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.Register;

/// <summary>Adds to what <c>services.AddGdprKit()</c> began: where the data lies.</summary>
/// <param name="services">The services of the app.</param>
public sealed class GdprKitBuilder(IServiceCollection services)
{
    /// <summary>The services of the app.</summary>
    public IServiceCollection Services { get; } = services;
}
