using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>Names of attributes, filters and conventions that check who calls: <c>ApiKeyAttribute</c>, <c>RequirePermission</c>. What is none costs a finding, not a wrong one.</summary>
internal static class GuardWords
{
    private static readonly string[] Words =
    [
        "Authoriz", "Authoris", "Authent", "Auth", "ApiKey", "Permission", "Role", "Scope", "Claim", "Policy", "Protect", "Secur", "Signature", "Signed", "Hmac", "Token",
        "Login", "LoggedIn", "Access", "Admin", "Session", "Secret", "Restrict", "Private", "Internal", "Captcha", "Member", "Owner", "Guard",
    ];

    public static bool AreIn(string name)
    {
        if (name.IndexOf("antiforgery", StringComparison.OrdinalIgnoreCase) >= 0) return false;
        foreach (var word in Words)
        {
            var at = name.IndexOf(word, StringComparison.Ordinal);
            // "Author" is no "Auth".
            if (at >= 0 && (word != "Auth" || !char.IsLower(name.ElementAtOrDefault(at + word.Length)))) return true;
        }

        return false;
    }

    /// <summary>Whether it is of .NET, ASP.NET Core or GdprKit, of which is known what authorizes.</summary>
    public static bool IsOfFramework(ISymbol symbol)
    {
        var space = symbol.ContainingNamespace;
        while (space is { IsGlobalNamespace: false, ContainingNamespace.IsGlobalNamespace: false }) space = space.ContainingNamespace;
        return space?.Name is "System" or "Microsoft" or "GdprKit" && symbol.ContainingAssembly?.Name is { } assembly
            && (assembly.StartsWith("System", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || assembly.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || assembly.StartsWith("GdprKit", StringComparison.Ordinal));
    }
}
