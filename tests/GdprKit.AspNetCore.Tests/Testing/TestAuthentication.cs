using System.Security.Claims;
using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Authentication;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.Tests.Testing;

/// <summary>Signs in whoever says so: <c>Authorization: Test dpo</c> is somebody in the role <c>dpo</c>, and <c>Test customer:ida</c> Ida.</summary>
internal sealed class TestAuthentication(IOptionsMonitor<AuthenticationSchemeOptions> options, ILoggerFactory logger, UrlEncoder encoder)
    : AuthenticationHandler<AuthenticationSchemeOptions>(options, logger, encoder)
{
    public new const string Scheme = "Test";

    public static IServiceCollection Add(IServiceCollection services)
    {
        services.AddAuthentication(Scheme).AddScheme<AuthenticationSchemeOptions, TestAuthentication>(Scheme, null);
        return services;
    }

    protected override Task<AuthenticateResult> HandleAuthenticateAsync()
    {
        if (Request.Headers.Authorization.ToString() is not ['T', 'e', 's', 't', ' ', .. var role]) return Task.FromResult(AuthenticateResult.NoResult());
        var (name, at) = ("somebody", role.IndexOf(':', StringComparison.Ordinal));
        if (at >= 0) (name, role) = (role[(at + 1)..], role[..at]);
        var identity = new ClaimsIdentity([new(ClaimTypes.Name, name), new(ClaimTypes.Role, role)], Scheme);
        if (at >= 0) identity.AddClaim(new(ClaimTypes.NameIdentifier, name));
        return Task.FromResult(AuthenticateResult.Success(new(new(identity), Scheme)));
    }
}
