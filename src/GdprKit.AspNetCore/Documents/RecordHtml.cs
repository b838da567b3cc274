using GdprKit.AspNetCore.Components;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Documents;

/// <summary>A record as a page.</summary>
internal static class RecordHtml
{
    /// <summary>The style sheet: the register's, and what is the record's own.</summary>
    public static string Style { get; } = RegisterHtml.Style + HtmlPage.ReadStyle("record.css");

    public static string ContentSecurityPolicy { get; } = HtmlPage.ContentSecurityPolicy(Style, frameAncestors: "'none'");

    public static byte[] Render(RecordTable table, bool ofProcessor, bool hasSecurity) => HtmlPage.Render<RecordPage>(new()
    {
        [nameof(RecordPage.Table)] = table,
        [nameof(RecordPage.OfProcessor)] = ofProcessor,
        [nameof(RecordPage.HasSecurity)] = hasSecurity,
    });
}
