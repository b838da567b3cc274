using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore;
using GdprKit.AspNetCore.Documents;
using GdprKit.AspNetCore.Endpoints;
using GdprKit.Register;
using GdprKit.Register.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Json;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the register of processing activities.</summary>
public static class ProcessingRegisterEndpointRouteBuilderExtensions
{
    private const string Summary = "The register of processing activities";

    /// <summary>
    /// Serves the register (GDPR Art. 30) as JSON or as a page, by the <c>Accept</c> header, and at <c>{pattern}.json</c> and
    /// <c>{pattern}.html</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// It is closed to everyone until the app defines the policy <see cref="GdprKitPolicies.Officer"/>. What the app says of the
    /// returned endpoints stands in for that policy: those whom <c>RequireAuthorization("other")</c> lets in read the whole register;
    /// with <c>AllowAnonymous()</c> everybody reads what GDPR Art. 13 and 14 make public, and officers the rest. What the app says of a
    /// group of endpoints comes on top.
    /// </para>
    /// <para>Security measures reach nobody who is not signed in, whatever the app says.</para>
    /// </remarks>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The route of the register.</param>
    /// <returns>A builder of all these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddProcessingRegister</c> was not called.</exception>
    public static IEndpointConventionBuilder MapProcessingRegister(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/gdpr/register")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        if (endpoints.ServiceProvider.GetService<IServiceProviderIsService>()?.IsService(typeof(ProcessingRegister)) == false)
        {
            throw new InvalidOperationException("There is no register of processing activities to serve. Add it: builder.Services.AddProcessingRegister().");
        }

        DescribeAsWritten(endpoints.ServiceProvider);
        pattern = pattern.TrimEnd('/');
        return new RegisterConventionBuilder(
        [
            .. Map(endpoints, pattern, "ProcessingRegister", null, Json, Html),
            .. Map(endpoints, pattern + ".json", "ProcessingRegisterJson", RegisterFormat.Json, Json),
            .. Map(endpoints, pattern + ".html", "ProcessingRegisterHtml", RegisterFormat.Html, Html),
        ]);
    }

    private static ProducesResponseTypeMetadata Json => new(StatusCodes.Status200OK, typeof(ProcessingRegister), ["application/json"]);

    private static ProducesResponseTypeMetadata Html => new(StatusCodes.Status200OK, typeof(string), ["text/html"]);

    private static IEnumerable<IEndpointConventionBuilder> Map(IEndpointRouteBuilder endpoints, string pattern, string name, RegisterFormat? format, params object[] produces)
    {
        RequestDelegate serve = new RegisterEndpoint(format).ServeAsync;
        yield return endpoints.MapMethods(pattern, [HttpMethods.Head], serve).ExcludeFromDescription();

        var get = endpoints.MapMethods(pattern, [HttpMethods.Get], serve)
            // OpenAPI leaves out an endpoint that does not say which method it is.
            .WithMetadata(serve.Method)
            .WithMetadata(produces)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status401Unauthorized))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status403Forbidden))
            .WithName(name)
            .WithTags("GDPR")
            .WithSummary(Summary)
            .WithDescription("What the app does with personal data (GDPR Art. 30), as its code declares it. Security measures are told only to callers who are signed in.");
        yield return format is null ? get.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status406NotAcceptable)) : get;
    }

    /// <summary>Otherwise OpenAPI would describe the register's enums as the numbers that the app's own JSON may write.</summary>
    private static void DescribeAsWritten(IServiceProvider services)
    {
        var options = services.GetService<IOptions<JsonOptions>>()?.Value.SerializerOptions;
        if (options is { IsReadOnly: false }) options.TypeInfoResolverChain.Insert(0, RegisterJson.Default);
    }
}
