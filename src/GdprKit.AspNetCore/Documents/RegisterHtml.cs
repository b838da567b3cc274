using System.Security.Cryptography;
using System.Text;
using GdprKit.AspNetCore.Components;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace GdprKit.AspNetCore.Documents;

/// <summary>Renders the register as a page that needs nothing but itself: no script, no file, nothing from elsewhere.</summary>
internal static class RegisterHtml
{
    /// <summary>The style sheet, as it stands inside the page.</summary>
    public static string Style { get; } = ReadStyle();

    /// <summary>Allows that style sheet by its hash and the icon, which is part of the page; nothing else, also for text that someone smuggles in.</summary>
    public static string ContentSecurityPolicy { get; } =
        $"default-src 'none'; style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Style)))}'; img-src data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static byte[] Render(ProcessingRegister register, RegisterView view)
    {
        // The components ask for no service and await nothing, so that rendering needs neither a request nor a thread.
        using var services = new ServiceCollection().BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(RegisterPage.Register)] = register,
            [nameof(RegisterPage.IsPublic)] = view == RegisterView.Public,
            [nameof(RegisterPage.HasSecurity)] = view == RegisterView.Full,
        });
        var html = renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<RegisterPage>(parameters)).ToHtmlString());
        return Encoding.UTF8.GetBytes(html.GetAwaiter().GetResult());
    }

    private static string ReadStyle()
    {
        using var reader = new StreamReader(typeof(RegisterHtml).Assembly.GetManifestResourceStream("register.css")!);
        // Line ends decide the hash, and a browser reads each of them as \n.
        return reader.ReadToEnd().ReplaceLineEndings("\n");
    }
}
