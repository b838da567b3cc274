using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore;
using GdprKit.AspNetCore.Documents;
using GdprKit.AspNetCore.Endpoints;
using GdprKit.Register;
using GdprKit.Register.Serialization;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Microsoft.AspNetCore.Builder;

/// <summary>Serves the register of processing activities.</summary>
public static class ProcessingRegisterEndpointRouteBuilderExtensions
{
    private const string Summary = "The register of processing activities";
    private const string Workbook = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private const string ProcessorSummary = "The record of processing on behalf of controllers";

    /// <summary>
    /// Serves the register (GDPR Art. 30) as JSON, as a page, as CSV, as XLSX or as Markdown, by the <c>Accept</c> header, and at
    /// <c>{pattern}.json</c>, <c>{pattern}.html</c>, <c>{pattern}.csv</c>, <c>{pattern}.xlsx</c> and <c>{pattern}.md</c>; the record of what
    /// is done on behalf of others (Art. 30(2)) at <c>{pattern}/processor.html</c>, <c>.csv</c>, <c>.xlsx</c> and <c>.md</c>.
    /// </summary>
    /// <remarks>
    /// <para>
    /// CSV, XLSX and Markdown are the record that an authority asks for, and so is the page with <c>?preset=</c>, which chooses the columns
    /// (<c>full</c>, <c>imy</c>, <c>datatilsynet</c>, <c>cnil</c>, <c>ico</c>); <c>?delimiter=</c> chooses what stands between the cells of
    /// CSV (<c>,</c> or <c>;</c>). A workbook has the processor's record, processors and transfers, and time limits on sheets of their own.
    /// The page without <c>?preset=</c> leads to the records, unless the last part of <paramref name="pattern"/> is a parameter.
    /// </para>
    /// <para>
    /// It is closed to everyone until the app defines the policy <see cref="GdprKitPolicies.Officer"/>. What the app says of the
    /// returned endpoints stands in for that policy: those whom <c>RequireAuthorization("other")</c> lets in read the whole register;
    /// with <c>AllowAnonymous()</c> everybody reads what GDPR Art. 13 and 14 make public, and officers the rest. What the app says of a
    /// group of endpoints comes on top. No record is public.
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
        Mapping.RequireRegister(endpoints, "serve");
        Mapping.DescribeAsWritten(endpoints.ServiceProvider, RegisterJson.Default);
        pattern = pattern.TrimEnd('/');
        var name = Mapping.NextName(endpoints.ServiceProvider, "ProcessingRegister");
        var last = pattern[(pattern.LastIndexOf('/') + 1)..];
        var recordsAt = last.Contains('{', StringComparison.Ordinal) ? null : Uri.EscapeDataString(last);
        return new RegisterConventionBuilder(
        [
            .. Map(endpoints, pattern, name, null, Any, recordsAt),
            .. Map(endpoints, pattern + ".json", name + "Json", RegisterFormat.Json, Json),
            .. Map(endpoints, pattern + ".html", name + "Html", RegisterFormat.Html, Html, recordsAt),
            .. Map(endpoints, pattern + ".csv", name + "Csv", RegisterFormat.Csv, Csv),
            .. Map(endpoints, pattern + ".xlsx", name + "Xlsx", RegisterFormat.Xlsx, Xlsx),
            .. Map(endpoints, pattern + ".md", name + "Markdown", RegisterFormat.Markdown, Markdown),
            .. Map(endpoints, pattern + "/processor.html", name + "ProcessorHtml", RegisterFormat.Html, Html, ofProcessor: true),
            .. Map(endpoints, pattern + "/processor.csv", name + "ProcessorCsv", RegisterFormat.Csv, Csv, ofProcessor: true),
            .. Map(endpoints, pattern + "/processor.xlsx", name + "ProcessorXlsx", RegisterFormat.Xlsx, Xlsx, ofProcessor: true),
            .. Map(endpoints, pattern + "/processor.md", name + "ProcessorMarkdown", RegisterFormat.Markdown, Markdown, ofProcessor: true),
        ]);
    }

    // A status has one type in ASP.NET Core's descriptions, so page and record pass for a register where all are served.
    private static ProducesResponseTypeMetadata Any => new(StatusCodes.Status200OK, typeof(ProcessingRegister), ["application/json", "text/html", "text/csv", "text/markdown", Workbook]);

    private static ProducesResponseTypeMetadata Json => new(StatusCodes.Status200OK, typeof(ProcessingRegister), ["application/json"]);

    private static ProducesResponseTypeMetadata Html => new(StatusCodes.Status200OK, typeof(string), ["text/html"]);

    private static ProducesResponseTypeMetadata Csv => new(StatusCodes.Status200OK, typeof(string), ["text/csv"]);

    private static ProducesResponseTypeMetadata Xlsx => new(StatusCodes.Status200OK, typeof(Stream), [Workbook]);

    private static ProducesResponseTypeMetadata Markdown => new(StatusCodes.Status200OK, typeof(string), ["text/markdown"]);

    private static ProducesResponseTypeMetadata Answers(int status) => new(status, typeof(void));

    private static IEnumerable<IEndpointConventionBuilder> Map(
        IEndpointRouteBuilder endpoints,
        string pattern,
        string name,
        RegisterFormat? format,
        ProducesResponseTypeMetadata produces,
        string? recordsAt = null,
        bool ofProcessor = false)
    {
        RequestDelegate serve = new RegisterEndpoint(format, recordsAt, ofProcessor).ServeAsync;
        yield return endpoints.MapMethods(pattern, [HttpMethods.Head], serve).ExcludeFromDescription();

        var get = endpoints.MapMethods(pattern, [HttpMethods.Get], serve)
            // OpenAPI leaves out an endpoint that does not say which method it is.
            .WithMetadata(serve.Method)
            .WithMetadata(produces)
            .WithMetadata(Answers(StatusCodes.Status304NotModified))
            .WithMetadata(Answers(StatusCodes.Status401Unauthorized))
            .WithMetadata(Answers(StatusCodes.Status403Forbidden))
            .WithName(name)
            .WithTags("GDPR")
            .WithSummary(ofProcessor ? ProcessorSummary : Summary)
            .WithDescription("What the app does with personal data (GDPR Art. 30), as its code declares it. Security measures are told only to callers who are signed in.");
        if (format is null) get.WithMetadata(Answers(StatusCodes.Status406NotAcceptable));
        if (format != RegisterFormat.Json) RecordParameters.Describe(get, hasPreset: !ofProcessor, hasDelimiter: format is null or RegisterFormat.Csv);
        yield return get;
    }
}
