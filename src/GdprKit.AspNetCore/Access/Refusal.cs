using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authorization;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace GdprKit.AspNetCore.Access;

/// <summary>Answers a caller who is not let in: by the app's own means of signing in, if it has any, otherwise with 403.</summary>
internal static partial class Refusal
{
    /// <param name="context">The request.</param>
    /// <param name="decision">Why they are not.</param>
    /// <param name="what">What is closed, as a sentence begins.</param>
    public static async Task WriteAsync(HttpContext context, AccessDecision decision, string what = "The register of processing activities")
    {
        var services = context.RequestServices;
        var undefined = $"{what} is closed to everyone, because the app defines no authorization policy '{GdprKitPolicies.Officer}'. "
            + "Define who may read it: builder.Services.AddAuthorizationBuilder().AddPolicy(GdprKitPolicies.Officer, policy => policy.RequireRole(\"dpo\")).";
        var noScheme = $"{what} is closed to callers who are not signed in, and the app has no authentication scheme by which to sign in. Add one: builder.Services.AddAuthentication().";
        if (decision.Policy is null) LogRefused(services, undefined);

        if (decision.Result is null)
        {
            await ForbidAsync(context, decision.Policy is null ? undefined : noScheme);
            return;
        }

        if (!await HasSchemeAsync(services, decision))
        {
            if (decision.Policy is not null) LogRefused(services, noScheme);
            await ForbidAsync(context, decision.Policy is null ? undefined : noScheme);
        }
        else if (decision.Policy is not null && services.GetService<IAuthorizationMiddlewareResultHandler>() is { } handler)
        {
            await handler.HandleAsync(_ => Task.CompletedTask, context, decision.Policy, decision.Result);
        }
        else
        {
            await (decision.Result.Forbidden ? context.ForbidAsync() : context.ChallengeAsync());
        }
    }

    private static async Task<bool> HasSchemeAsync(IServiceProvider services, AccessDecision decision)
    {
        if (services.GetService<IAuthenticationSchemeProvider>() is not { } schemes) return false;
        if (decision.Policy is { AuthenticationSchemes.Count: > 0 }) return true;
        return (decision.Result!.Forbidden ? await schemes.GetDefaultForbidSchemeAsync() : await schemes.GetDefaultChallengeSchemeAsync()) is not null;
    }

    private static async Task ForbidAsync(HttpContext context, string reason)
    {
        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        context.Response.ContentType = "text/plain; charset=utf-8";
        await context.Response.WriteAsync(reason, context.RequestAborted);
    }

    private static void LogRefused(IServiceProvider services, string reason)
    {
        if (services.GetService<ILoggerFactory>()?.CreateLogger(typeof(GdprKitPolicies).Namespace!) is { } logger) Refused(logger, reason);
    }

    [LoggerMessage(1, LogLevel.Warning, "{Reason}")]
    private static partial void Refused(ILogger logger, string reason);
}
