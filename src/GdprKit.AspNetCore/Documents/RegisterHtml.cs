using GdprKit.AspNetCore.Components;
using GdprKit.AspNetCore.Views;
using GdprKit.Register;

namespace GdprKit.AspNetCore.Documents;

/// <summary>The register as a page.</summary>
internal static class RegisterHtml
{
    /// <summary>The style sheet, as it stands inside the page.</summary>
    public static string Style { get; } = HtmlPage.ReadStyle("register.css");

    public static string ContentSecurityPolicy { get; } = HtmlPage.ContentSecurityPolicy(Style, frameAncestors: "'none'");

    public static byte[] Render(ProcessingRegister register, RegisterView view) => HtmlPage.Render<RegisterPage>(new()
    {
        [nameof(RegisterPage.Register)] = register,
        [nameof(RegisterPage.IsPublic)] = view == RegisterView.Public,
        [nameof(RegisterPage.HasSecurity)] = view == RegisterView.Full,
    });
}
