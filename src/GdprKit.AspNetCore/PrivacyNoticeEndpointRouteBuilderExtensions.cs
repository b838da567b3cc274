using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore.Endpoints;
using GdprKit.AspNetCore.Notice;
using GdprKit.Register;
using GdprKit.Register.Notice;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the privacy notice.</summary>
public static class PrivacyNoticeEndpointRouteBuilderExtensions
{
    /// <summary>
    /// Serves the privacy notice (GDPR Art. 13, 14) to everybody, as a page, Markdown or JSON by the <c>Accept</c> header, and at
    /// <c>{pattern}.md</c> and <c>{pattern}.json</c>; with <c>?for=KEY</c> only what concerns the people with that identifier. It is
    /// served in the best of the register's <see cref="ProcessingRegister.Languages"/> by the <c>Accept-Language</c> header, or in the one of <c>?lang=</c>.
    /// </summary>
    /// <remarks>
    /// It holds what the law has told to everybody and nothing else of the register. Security measures stand in it only where
    /// <c>[assembly: PrivacyNotice(ShowsSecurity = true)]</c> says so, and then only those with <c>Audience.Public</c>.
    /// </remarks>
    /// <param name="endpoints">The endpoints of the app.</param>
    /// <param name="pattern">The route of the notice.</param>
    /// <returns>A builder of all these endpoints.</returns>
    /// <exception cref="InvalidOperationException"><c>AddProcessingRegister</c> was not called.</exception>
    public static IEndpointConventionBuilder MapPrivacyNotice(this IEndpointRouteBuilder endpoints, [StringSyntax("Route")] string pattern = "/privacy")
    {
        ArgumentNullException.ThrowIfNull(endpoints);
        ArgumentNullException.ThrowIfNull(pattern);
        Mapping.RequireRegister(endpoints, "make a privacy notice of");
        Mapping.DescribeAsWritten(endpoints.ServiceProvider, NoticeJson.Default);
        pattern = pattern.TrimEnd('/');
        var name = Mapping.NextName(endpoints.ServiceProvider, "PrivacyNotice");
        return new NoticeConventionBuilder(
        [
            // A status has one type in ASP.NET Core's descriptions, so page and Markdown pass for the document where all are served.
            .. Map(endpoints, pattern, name, null, new(StatusCodes.Status200OK, typeof(NoticeDocument), ["text/html", "text/markdown", "application/json"])),
            .. Map(endpoints, pattern + ".md", name + "Markdown", NoticeFormat.Markdown, new(StatusCodes.Status200OK, typeof(string), ["text/markdown"])),
            .. Map(endpoints, pattern + ".json", name + "Json", NoticeFormat.Json, new(StatusCodes.Status200OK, typeof(NoticeDocument), ["application/json"])),
        ]);
    }

    private static IEnumerable<IEndpointConventionBuilder> Map(IEndpointRouteBuilder endpoints, string pattern, string name, NoticeFormat? format, ProducesResponseTypeMetadata produces)
    {
        RequestDelegate serve = new NoticeEndpoint(format).ServeAsync;
        yield return endpoints.MapMethods(pattern, [HttpMethods.Head], serve).AllowAnonymous().ExcludeFromDescription();

        var get = endpoints.MapMethods(pattern, [HttpMethods.Get], serve)
            .AllowAnonymous()
            // OpenAPI leaves out an endpoint that does not say which method it is.
            .WithMetadata(serve.Method)
            .WithMetadata(produces)
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status304NotModified, typeof(void)))
            .WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status404NotFound, typeof(string), ["text/plain"]))
            .WithName(name)
            .WithTags("GDPR")
            .WithSummary("The privacy notice")
            .WithDescription("What the people concerned are told of the processing of their personal data (GDPR Art. 13, 14). The query parameter 'for' names the people whom it is to be about, 'lang' a language (BCP 47) in which it is complete.");
        yield return format is null ? get.WithMetadata(new ProducesResponseTypeMetadata(StatusCodes.Status406NotAcceptable, typeof(void))) : get;
    }
}
