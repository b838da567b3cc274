using GdprKit.AspNetCore.Endpoints;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Runs an operation for those who are let in, as often as they may, and if they mean it.</summary>
internal sealed class PersonalEndpoint(PersonalSite site, Operation operation)
{
    public async Task ServeAsync(HttpContext context)
    {
        var headers = context.Response.Headers;
        // As antiforgery writes it, which warns where it finds anything else.
        headers.CacheControl = "no-cache, no-store";
        headers.Pragma = "no-cache";
        headers.XContentTypeOptions = "nosniff";
        headers["Referrer-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
        if (await site.AdmitAsync(context) is not { } caller) return;
        if (!await site.Limits.AllowAsync(context, caller.Partition, operation.IsHeavy)) return;

        Submission? submission = null;
        if (operation.Takes is not null && (submission = await Submission.ReadAsync(context, site.Antiforgery)) is null) return;
        await operation.Serve(new(context, site, await CurrentRegister.OfAsync(context), caller, Root(context.Request), submission));
    }

    /// <summary>
    /// Where the mapping lies, as the browser knows it: from the request, since groups, parameters of routes and a proxy have their part in it. Never "//", which would lead to another site.
    /// </summary>
    private string Root(HttpRequest request)
    {
        var path = (request.PathBase + request.Path).ToUriComponent().TrimEnd('/');
        for (var i = 0; i < operation.Depth; i++) path = path[..path.LastIndexOf('/')];
        return "/" + path.TrimStart('/');
    }
}
