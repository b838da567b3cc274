using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Which of a few identifiers the code of a compilation holds, and where. Looked for once, in the text and only where an endpoint is suspect:
/// to ask the compiler of every call whether it authorizes would cost far more.
/// </summary>
internal sealed class WrittenNames(Compilation compilation)
{
    /// <summary>Names that are looked for; what authorizes by itself is a group of its own.</summary>
    private static readonly Regex Names = new(
        @"\b(?:(?<guard>\w*FallbackPolicy|AuthorizeFilter|Authorize(?:Area)?(?:Folder|Page)|IAuthorizationFilter|IAsyncAuthorizationFilter|Status401Unauthorized|Status403Forbidden"
        + @"|\w*(?:Auth(?:[A-Z]\w*|oriz\w*|oris\w*|entic\w*)?|ApiKey|Token|Signature|Hmac|Secur\w*|Access|Session)(?:Middleware|Behaviou?r|Convention|Filter)\w*|UseApiKey\w*|UseBasicAuth\w*)"
        + @"|(?<name>RequireAuthorization|MapController\w*|MapDefaultControllerRoute|MapAreaControllerRoute|MapFallbackToController|UseMvc\w*|SuppressImplicitRequiredAttributeForNonNullableReferenceTypes))\b",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(10));

    private readonly Lazy<(HashSet<string> Names, List<SyntaxToken> Authorizing, bool Guards)> _found = new(() => Find(compilation));

    /// <summary>Whether something authorizes that no endpoint shows: a fallback policy, a filter, middleware.</summary>
    public bool Guard => _found.Value.Guards;

    /// <summary>The names of the calls <c>RequireAuthorization</c>.</summary>
    public IReadOnlyList<SyntaxToken> Authorizing => _found.Value.Authorizing;

    public bool Have(string name) => _found.Value.Names.Contains(name);

    public bool MapControllers => _found.Value.Names.Any(IsOfControllers);

    public static bool IsOfControllers(string name) => name.Contains("Controller") || name.StartsWith("UseMvc", StringComparison.Ordinal);

    private static (HashSet<string> Names, List<SyntaxToken> Authorizing, bool Guards) Find(Compilation compilation)
    {
        var (names, authorizing, guards) = (new HashSet<string>(StringComparer.Ordinal), new List<SyntaxToken>(), false);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (Match match in Names.Matches(tree.GetText().ToString()))
            {
                // Not what stands in a comment or a text.
                var token = tree.GetRoot().FindToken(match.Index);
                if (!token.IsKind(SyntaxKind.IdentifierToken) || token.SpanStart != match.Index) continue;

                if (match.Groups["guard"].Success) guards = true;
                else names.Add(token.ValueText);
                if (token.ValueText == "RequireAuthorization") authorizing.Add(token);
            }
        }

        return (names, authorizing, guards);
    }
}
