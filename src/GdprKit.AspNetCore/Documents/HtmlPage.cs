using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GdprKit.AspNetCore.Documents;

/// <summary>Pages that need nothing but themselves: no script, no file, nothing from elsewhere.</summary>
internal static class HtmlPage
{
    public static byte[] Render<[DynamicallyAccessedMembers(DynamicallyAccessedMemberTypes.All)] TPage>(Dictionary<string, object?> parameters)
        where TPage : IComponent
    {
        // The components ask for no service and await nothing, so that rendering needs neither a request nor a thread.
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        using var page = new MemoryStream();
        using (var writer = new StreamWriter(page, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), bufferSize: 16 * 1024, leaveOpen: true))
        {
            renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TPage>(ParameterView.FromDictionary(parameters))).WriteHtmlTo(writer)).GetAwaiter().GetResult();
        }

        return page.ToArray();
    }

    /// <summary>A style sheet of this assembly, as it stands inside a page.</summary>
    public static string ReadStyle(string name)
    {
        using var reader = new StreamReader(typeof(HtmlPage).Assembly.GetManifestResourceStream(name)!);
        // Line ends decide the hash, and a browser reads each of them as \n.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }

    /// <summary>Allows a style sheet by its hash and the icon, which is part of the page; nothing else, also for text that someone smuggles in.</summary>
    public static string ContentSecurityPolicy(string style, string frameAncestors, string formAction = "'none'") =>
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}'; img-src data:; base-uri 'none'; form-action {formAction}; frame-ancestors {frameAncestors}";
}
