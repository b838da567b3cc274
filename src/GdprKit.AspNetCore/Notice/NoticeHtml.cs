using GdprKit.AspNetCore.Documents;
using GdprKit.Register.Notice;

namespace GdprKit.AspNetCore.Notice;

/// <summary>The notice as a page. A page of the app may show it in a frame.</summary>
internal static class NoticeHtml
{
    /// <summary>The style sheet: the register's, and what is the notice's own.</summary>
    public static string Style { get; } = RegisterHtml.Style + HtmlPage.ReadStyle("notice.css");

    public static string ContentSecurityPolicy { get; } = HtmlPage.ContentSecurityPolicy(Style, frameAncestors: "'self'");

    public static byte[] Render(NoticeDocument notice) => HtmlPage.Render<NoticePage>(new() { [nameof(NoticePage.Notice)] = notice });
}
