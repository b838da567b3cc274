using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Documents;
using GdprKit.AspNetCore.Health;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Serves the register in one form, or in the one that the caller asks for.</summary>
/// <param name="only">The form; <see langword="null"/>: by the <c>Accept</c> header.</param>
/// <param name="recordsAt">Where the records are, seen from the page, without what tells their form; <see langword="null"/>: it leads to none.</param>
/// <param name="ofProcessor">Whether it is the processor's record that is served (GDPR Art. 30(2)).</param>
internal sealed class RegisterEndpoint(RegisterFormat? only, string? recordsAt, bool ofProcessor = false)
{
    // Routes match with a slash at the end as well, and then the page is one level deeper.
    private readonly string? _recordsAtFromSlash = recordsAt is null ? null : "../" + recordsAt;

    private static readonly (RegisterFormat Format, string Type, string SubType)[] Offered =
    [
        (RegisterFormat.Json, "application", "json"),
        (RegisterFormat.Html, "text", "html"),
        (RegisterFormat.Csv, "text", "csv"),
        (RegisterFormat.Markdown, "text", "markdown"),
        (RegisterFormat.Xlsx, "application", "vnd.openxmlformats-officedocument.spreadsheetml.sheet"),
    ];

    public async Task ServeAsync(HttpContext context)
    {
        var decision = await RegisterAccess.AtEndpointAsync(context);
        if (decision.View is not { } view)
        {
            await Refusal.WriteAsync(context, decision);
            return;
        }

        var (request, response) = (context.Request, context.Response);
        if (only is null) response.Headers.Vary = HeaderNames.Accept;
        if ((only ?? Negotiate(request.Headers.Accept)) is not { } format)
        {
            response.StatusCode = StatusCodes.Status406NotAcceptable;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync("The register is served as application/json, text/html, text/csv, text/markdown and application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.", context.RequestAborted);
            return;
        }

        var documents = RegisterDocuments.Of(await CurrentRegister.OfAsync(context));
        ServedDocument document;
        if (ofProcessor || format is RegisterFormat.Csv or RegisterFormat.Xlsx or RegisterFormat.Markdown || (format == RegisterFormat.Html && request.Query.ContainsKey(RecordChoice.PresetParameter)))
        {
            // The record is the authority's (Art. 30(4)): what is public of it stands in the other forms.
            if (view == RegisterView.Public)
            {
                await Refusal.WriteAsync(context, decision);
                return;
            }

            if (!RecordChoice.TryRead(request.Query, ofProcessor, out var choice, out var problem))
            {
                await TypedResults.Problem(problem, statusCode: StatusCodes.Status400BadRequest).ExecuteAsync(context);
                return;
            }

            document = documents.Get(view, format, choice);
        }
        else
        {
            document = format == RegisterFormat.Json ? documents.Json(view) : documents.Page(
                view,
                request.Path.Value is [.., '/'] ? _recordsAtFromSlash : recordsAt,
                view == RegisterView.Public ? [] : await Findings.OfAsync(context.RequestServices, context.RequestAborted) ?? []);
        }

        // A browser may keep it, and asks each time whether it still holds: it changes with the app and with who reads it.
        await DocumentResponse.WriteAsync(context, document, "private, no-cache");
    }

    // What programs send is known without parsing.
    private static RegisterFormat? Negotiate(StringValues accept) =>
        accept.Count == 1 && accept[0] is "*/*" or "application/json" ? RegisterFormat.Json : ContentNegotiation.Choose(accept, Offered, RegisterFormat.Json);
}
