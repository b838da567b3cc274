using GdprKit.AspNetCore.Access;
using GdprKit.AspNetCore.Documents;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Serves the register in one form, or in the one that the caller asks for.</summary>
/// <param name="only">The form; <see langword="null"/>: by the <c>Accept</c> header.</param>
/// <param name="ofProcessor">Whether it is the processor's record that is served (GDPR Art. 30(2)).</param>
internal sealed class RegisterEndpoint(RegisterFormat? only, bool ofProcessor = false)
{
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
        if ((only ?? ContentNegotiation.Choose(request.Headers.Accept)) is not { } format)
        {
            response.StatusCode = StatusCodes.Status406NotAcceptable;
            response.ContentType = "text/plain; charset=utf-8";
            await response.WriteAsync("The register is served as application/json, text/html, text/csv and text/markdown.", context.RequestAborted);
            return;
        }

        var documents = RegisterDocuments.Of(context.RequestServices.GetRequiredService<ProcessingRegister>());
        RegisterDocument document;
        if (format is RegisterFormat.Csv or RegisterFormat.Markdown)
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
            document = documents.Get(view, format);
        }

        response.Headers.ETag = document.ETag;
        // A browser may keep it, and asks each time whether it still holds: it changes with the app and with who reads it.
        response.Headers.CacheControl = "private, no-cache";
        response.Headers.XContentTypeOptions = "nosniff";
        if (KnownDocument.Is(request, document.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (format == RegisterFormat.Html)
        {
            response.Headers.ContentSecurityPolicy = RegisterHtml.ContentSecurityPolicy;
            response.Headers["Referrer-Policy"] = "no-referrer";
        }

        response.ContentType = document.ContentType;
        response.ContentLength = document.Content.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(document.Content, context.RequestAborted);
    }
}
