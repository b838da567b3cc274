using System.Threading.RateLimiting;
using GdprKit.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.Personal;

/// <summary>What the endpoints of one mapping share: who is let in, how often, and the tokens of forms.</summary>
internal abstract class PersonalSite
{
    protected PersonalSite(IServiceProvider services, string method, Func<DataSubjectRightsOptions, (FixedWindowRateLimiterOptions Requests, FixedWindowRateLimiterOptions Downloads)> limits, params ReadOnlySpan<Type> needed)
    {
        Mapping.RequireServices(services, method, needed);
        Mapping.DescribeAsWritten(services, PersonalJson.Default);
        Antiforgery = FormTokens.Of(services);
        var (requests, downloads) = limits(services.GetRequiredService<IOptions<DataSubjectRightsOptions>>().Value);
        Limits = new(requests, downloads);
    }

    public IAntiforgery Antiforgery { get; }

    public RequestLimits Limits { get; }

    /// <summary>Who calls; <see langword="null"/>: they are not let in, and that is answered.</summary>
    public abstract ValueTask<Caller?> AdmitAsync(HttpContext context);
}
