using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Health;

/// <summary>The day on which dates are judged: of the app's <see cref="TimeProvider"/>, in UTC.</summary>
internal static class Today
{
    public static DateOnly Of(IServiceProvider services) =>
        DateOnly.FromDateTime((services.GetService<TimeProvider>() ?? TimeProvider.System).GetUtcNow().UtcDateTime);
}
