using GdprKit.AspNetCore.Documents;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Endpoints;

/// <summary>Answers with a document, or says that the caller has it already.</summary>
internal static class DocumentResponse
{
    public static async Task WriteAsync(HttpContext context, ServedDocument document, string cacheControl)
    {
        var (request, response) = (context.Request, context.Response);
        response.Headers.ETag = document.ETag;
        response.Headers.CacheControl = cacheControl;
        response.Headers.XContentTypeOptions = "nosniff";
        if (KnownDocument.Is(request, document.ETag))
        {
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        if (document.ContentSecurityPolicy is { } policy)
        {
            response.Headers.ContentSecurityPolicy = policy;
            response.Headers["Referrer-Policy"] = "no-referrer";
        }

        if (document.ContentDisposition is { } disposition) response.Headers.ContentDisposition = disposition;
        response.ContentType = document.ContentType;
        response.ContentLength = document.Content.Length;
        if (!HttpMethods.IsHead(request.Method)) await response.Body.WriteAsync(document.Content, context.RequestAborted);
    }
}
