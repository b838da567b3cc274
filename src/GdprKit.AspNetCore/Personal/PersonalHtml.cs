using System.Diagnostics.CodeAnalysis;
using GdprKit.AspNetCore.Documents;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;

namespace GdprKit.AspNetCore.Personal;

/// <summary>Pages with data about people: made for one answer, and kept nowhere.</summary>
internal static class PersonalHtml
{
    /// <summary>The style sheet: the register's, and what is these pages' own.</summary>
    public static string Style { get; } = RegisterHtml.Style + HtmlPage.ReadStyle("personal.css");

    public static string ContentSecurityPolicy { get; } = HtmlPage.ContentSecurityPolicy(Style, frameAncestors: "'none'", formAction: "'self'");

    public static async Task WriteAsync<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage, TView>(HttpContext context, TView view, Frame frame)
        where TPage : IComponent
    {
        var page = HtmlPage.Render<PageRoot<TPage, TView>>(new() { [nameof(PageRoot<,>.Frame)] = frame, [nameof(PageRoot<,>.View)] = view });
        var response = context.Response;
        response.Headers.ContentSecurityPolicy = ContentSecurityPolicy;
        response.ContentType = "text/html; charset=utf-8";
        response.ContentLength = page.Length;
        await response.Body.WriteAsync(page, context.RequestAborted);
    }
}
