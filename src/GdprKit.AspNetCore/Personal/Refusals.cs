using GdprKit.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Says that something cannot be done: as a page to whoever reads pages, else as problem details (RFC 9457).</summary>
internal static class Refusals
{
    private static readonly (bool IsPage, string Type, string SubType)[] Forms = [(false, "application", "json"), (false, "application", "problem+json"), (true, "text", "html")];

    public static Task WriteAsync(HttpContext context, int status, string title, string detail)
    {
        if (ContentNegotiation.Choose(context.Request.Headers.Accept, Forms, false) != true) return TypedResults.Problem(detail, title: title, statusCode: status).ExecuteAsync(context);
        context.Response.StatusCode = status;
        return PersonalHtml.WriteAsync<RefusalPage, Refused>(context, new(title, detail), new());
    }
}
