using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>The register of the controller for whom the app answers a request.</summary>
internal static class CurrentRegister
{
    public static ValueTask<ProcessingRegister> OfAsync(HttpContext context)
    {
        var services = context.RequestServices;
        return services.GetRequiredService<ProcessingRegister>().CurrentAsync(services.GetService<IControllerDirectory>(), context.RequestAborted);
    }
}
