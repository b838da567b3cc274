using GdprKit.AspNetCore.Access;
using GdprKit.Register;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace GdprKit.AspNetCore.Gate;

/// <summary>Asks the gate before an endpoint runs.</summary>
internal static class GatedEndpoint
{
    public static void Apply<TActivity>(EndpointBuilder endpoint, Func<HttpContext, DataSubjectKey?>? subject)
    {
        var services = endpoint.ApplicationServices;
        if (services.GetService<IServiceProviderIsService>()?.IsService(typeof(ProcessingGate)) == false)
        {
            throw new InvalidOperationException("There is no ProcessingGate. Say where the data lies: builder.Services.AddGdprKit().UseEntityFrameworkCore<AppDbContext>().");
        }

        var whose = subject ?? services.GetRequiredService<IOptions<DataSubjectOptions>>().Value.Subject ?? throw new InvalidOperationException(
            "RequireProcessingGate does not know whose data the endpoint uses. Say it once, builder.Services.Configure<DataSubjectOptions>(o => o.Subject = http => …), or at the endpoint.");
        var next = endpoint.RequestDelegate ?? throw new InvalidOperationException("RequireProcessingGate is for endpoints that answer requests.");
        endpoint.Metadata.Add(new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden, typeof(ProblemDetails), ["application/problem+json"]));
        endpoint.RequestDelegate = context => PassAsync<TActivity>(context, whose, next);
    }

    private static async Task PassAsync<TActivity>(HttpContext context, Func<HttpContext, DataSubjectKey?> whose, RequestDelegate next)
    {
        if (whose(context) is not { } named || Whose.Canonical(context, named) is not { } subject)
        {
            await RefuseAsync(context, "SubjectUnknown", "The request does not say whose data it is about.", null);
            return;
        }

        var decision = await context.RequestServices.GetRequiredService<ProcessingGate>().IsAllowedAsync<TActivity>(subject, context.RequestAborted);
        if (decision.IsAllowed) await next(context);
        else await RefuseAsync(context, decision.Reason.ToString(), decision.Words, decision.Article);
    }

    private static Task RefuseAsync(HttpContext context, string reason, string words, string? article)
    {
        var more = new Dictionary<string, object?> { ["reason"] = reason };
        if (article is not null) more["article"] = article;
        return TypedResults.Problem(words, title: "The personal data may not be used for this.", statusCode: StatusCodes.Status403Forbidden, extensions: more).ExecuteAsync(context);
    }
}
