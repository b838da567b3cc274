using GdprKit.AspNetCore.Endpoints;
using GdprKit.Register;
using GdprKit.Register.Notice;
using GdprKit.Register.Vocabulary;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Net.Http.Headers;

namespace GdprKit.AspNetCore.Notice;

/// <summary>Serves the notice in one form, or in the one that the caller asks for.</summary>
/// <param name="only">The form; <see langword="null"/>: by the <c>Accept</c> header.</param>
internal sealed class NoticeEndpoint(NoticeFormat? only)
{
    private static readonly string VaryByBoth = HeaderNames.Accept + ", " + HeaderNames.AcceptLanguage;

    /// <summary>The name of the query parameter for the people whom the notice is about.</summary>
    public const string SubjectParameter = "for";

    /// <summary>The name of the query parameter for the language, which wins over the header: a link to a translation.</summary>
    public const string LanguageParameter = "lang";

    public async Task ServeAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var register = await CurrentRegister.OfAsync(context);
        var documents = NoticeDocuments.Of(register);
        var wanted = Parameter(request, LanguageParameter);
        var named = documents.Languages.FirstOrDefault(l => l.Equals(wanted, StringComparison.OrdinalIgnoreCase));
        var language = named ?? NoticeNegotiation.Language(request.Headers.AcceptLanguage, documents.Languages);
        response.Headers.Vary = only is null ? VaryByBoth : HeaderNames.AcceptLanguage;
        response.Headers.ContentLanguage = language;
        response.Headers.XContentTypeOptions = "nosniff";

        if ((only ?? NoticeNegotiation.Form(request.Headers.Accept)) is not { } format)
        {
            await RefuseAsync(context, StatusCodes.Status406NotAcceptable, "The privacy notice is served as text/html, text/markdown and application/json.");
            return;
        }

        if (wanted is not null && named is null)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, Words.Of(language).Fill("unknown-language", wanted, string.Join(", ", documents.Languages)));
            return;
        }

        var subject = Parameter(request, SubjectParameter);
        if (documents.Get(format, language, subject) is not { } document)
        {
            await RefuseAsync(context, StatusCodes.Status404NotFound, Words.Of(language).Fill("unknown-subject", subject!));
            return;
        }

        // Public, and asked for again each time: it changes with the app.
        await DocumentResponse.WriteAsync(context, document, "public, no-cache");
    }

    private static string? Parameter(HttpRequest request, string name) => request.Query[name] is [{ Length: > 0 } value, ..] ? value : null;

    private static async Task RefuseAsync(HttpContext context, int status, string text)
    {
        context.Response.StatusCode = status;
        // Plain text and nosniff: what the caller wrote comes back as text.
        context.Response.ContentType = "text/plain; charset=utf-8";
        if (!HttpMethods.IsHead(context.Request.Method)) await context.Response.WriteAsync(text, context.RequestAborted);
    }
}
