using System.Security.Cryptography;
using System.Text;
using GdprKit.AspNetCore.Documents;
using GdprKit.Register.Notice;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GdprKit.AspNetCore.Notice;

/// <summary>Renders the notice as a page that needs nothing but itself: no script, no file, nothing from elsewhere.</summary>
internal static class NoticeHtml
{
    /// <summary>The style sheet: the register's, and what is the notice's own.</summary>
    public static string Style { get; } = RegisterHtml.Style + ReadStyle();

    /// <summary>Allows that style sheet by its hash and the icon, which is part of the page; nothing else.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

    public static byte[] Render(NoticeDocument notice)
    {
        // The components ask for no service and await nothing, so that rendering needs neither a request nor a thread.
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?> { [nameof(NoticePage.Notice)] = notice });
        var html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<NoticePage>(parameters)).ToHtmlString());
        return Encoding.UTF8.GetBytes(html.GetAwaiter().GetResult());
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(NoticeHtml).Assembly.GetManifestResourceStream("notice.css")!);
        // Line ends decide the hash, and a browser reads each of them as \n.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
