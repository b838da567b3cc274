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

    /// <param name="register">The register as far as <paramref name="view"/> has it.</param>
    /// <param name="view">What the reader gets.</param>
    /// <param name="recordsAt">Where the records are, seen from the page, without what tells their form; <see langword="null"/>: it leads to none.</param>
    /// <param name="findings">What the running app lacks, for officers.</param>
    public static byte[] Render(ProcessingRegister register, RegisterView view, string? recordsAt, IReadOnlyList<RegisterFinding> findings) => HtmlPage.Render<RegisterPage>(new()
    {
        [nameof(RegisterPage.Register)] = register,
        [nameof(RegisterPage.Findings)] = findings,
        [nameof(RegisterPage.IsPublic)] = view == RegisterView.Public,
        [nameof(RegisterPage.HasSecurity)] = view == RegisterView.Full,
        [nameof(RegisterPage.RecordsAt)] = view == RegisterView.Public ? null : recordsAt,
    });
}
