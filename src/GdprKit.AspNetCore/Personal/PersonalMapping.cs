using GdprKit.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Metadata;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Routing;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Maps the operations of a site.</summary>
internal static class PersonalMapping
{
    public static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, string name, PersonalSite site, IReadOnlyList<Operation> operations)
    {
        pattern = pattern.TrimEnd('/');
        name = Mapping.NextName(endpoints.ServiceProvider, name);
        return new RegisterConventionBuilder([.. operations.Select(o => Map(endpoints, pattern, name, site, o))]);
    }

    private static IEndpointConventionBuilder Map(IEndpointRouteBuilder endpoints, string pattern, string name, PersonalSite site, Operation operation)
    {
        RequestDelegate serve = new PersonalEndpoint(site, operation).ServeAsync;
        var endpoint = endpoints.MapMethods(pattern + operation.Path, [operation.Method], serve)
            // OpenAPI leaves out an endpoint that does not say which method it is.
            .WithMetadata(serve.Method)
            .WithMetadata(operation.Shows is { } shown
                ? new ProducesResponseTypeMetadata(StatusCodes.Status200OK, shown, operation.Takes is null ? ["application/json", "text/html"] : ["application/json"])
                : new ProducesResponseTypeMetadata(StatusCodes.Status200OK, typeof(Stream), [operation.Path.EndsWith(".zip", StringComparison.Ordinal) ? "application/zip" : "application/json"]))
            .WithName(name + operation.Name)
            .WithTags("GDPR")
            .WithSummary(operation.Summary);
        if (operation.Takes is { } taken)
        {
            endpoint.WithMetadata(new AcceptsMetadata(["application/json", "application/x-www-form-urlencoded"], taken), new ProducesResponseTypeMetadata(StatusCodes.Status303SeeOther, typeof(void)));
        }

        if (operation.Path.Contains("{id:guid}", StringComparison.Ordinal)) endpoint.WithMetadata(IdParameter.Instance);
        foreach (var status in Problems(operation)) endpoint.WithMetadata(new ProducesResponseTypeMetadata(status, typeof(ProblemDetails), ["application/problem+json"]));
        return endpoint.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized, typeof(void)));
    }

    private static IEnumerable<int> Problems(Operation operation)
    {
        yield return StatusCodes.Status403Forbidden;
        yield return StatusCodes.Status429TooManyRequests;
        if (operation.Path.Contains("{id:guid}", StringComparison.Ordinal)) yield return StatusCodes.Status404NotFound;
        if (operation.Takes is null) yield break;
        yield return StatusCodes.Status400BadRequest;
        yield return StatusCodes.Status409Conflict;
        yield return StatusCodes.Status415UnsupportedMediaType;
    }
}
