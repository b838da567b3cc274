using System.Text.RegularExpressions;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Which of a few identifiers the code of a compilation holds, and where. Looked for once, in the text and only where an endpoint is suspect:
/// to ask the compiler of every call whether it authorizes would cost far more.
/// </summary>
internal sealed class WrittenNames(Compilation compilation)
{
    // What authorizes by itself: whole names, how names end, what stands in them, how they begin.
    private const string Guards = "AuthorizeFilter|Authorize(?:Area)?(?:Folder|Page)|Status401Unauthorized|Status403Forbidden";
    private const string GuardEnds = @"FallbackPolicy|Authori[sz]\w*(?:Query|Command|Request|UseCase)Handler|(?:Forbidden|ForbiddenAccess|AccessDenied|UnauthorizedUse\w*)Exception";
    private const string GuardParts = @"(?:Auth(?:[A-Z]\w*|oriz\w*|oris\w*|entic\w*)?|ApiKey|Token|Signature|Hmac|Secur\w*|Access|Session)(?:Middleware|Behaviou?r)";
    private const string GuardBeginnings = "UseApiKey|UseBasicAuth";

    // What else is asked for.
    private const string Others = "RequireAuthorization|Filters|Conventions|MapDefaultControllerRoute|MapAreaControllerRoute|MapFallbackToController|SuppressImplicitRequiredAttributeForNonNullableReferenceTypes";
    private const string OtherBeginnings = "MapController|UseMvc";

    /// <summary>What the names hold, found in a text without a look at every word: each begins with letters of its own.</summary>
    private static readonly Regex Parts = new(
        string.Join("|", Guards, GuardEnds, GuardParts, GuardBeginnings, Others, OtherBeginnings), RegexOptions.CultureInvariant, TimeSpan.FromSeconds(2));

    /// <summary>The names; what authorizes by itself is a group of its own.</summary>
    private static readonly Regex Names = new(
        $@"\A(?:(?<guard>{Guards}|\w*(?:{GuardEnds})|\w*(?:{GuardParts})\w*|(?:{GuardBeginnings})\w*)|(?<name>{Others}|(?:{OtherBeginnings})\w*))\z",
        RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(2));

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
            foreach (var at in PlacesIn(tree.GetText().ToString()))
            {
                // In doubt something authorizes.
                if (at < 0) return (names, authorizing, Guards: true);

                // Not what stands in a comment or a text.
                var token = tree.GetRoot().FindToken(at);
                if (!token.IsKind(SyntaxKind.IdentifierToken) || !token.Span.Contains(at) || Names.Match(token.ValueText) is not { Success: true } match) continue;

                if (match.Groups["guard"].Success || (token.ValueText is "Filters" or "Conventions" && AddsGuard(token, compilation))) guards = true;
                else names.Add(token.ValueText);
                if (token.ValueText == "RequireAuthorization") authorizing.Add(token);
            }
        }

        return (names, authorizing, guards);
    }

    /// <summary>Where a file may hold one; -1 at the end of one that no program would be.</summary>
    private static IEnumerable<int> PlacesIn(string text)
    {
        for (var at = 0; at < text.Length;)
        {
            Match? match;
            try
            {
                match = Parts.Match(text, at);
            }
            catch (RegexMatchTimeoutException)
            {
                match = null;
            }

            if (match is { Success: false }) yield break;
            yield return match?.Index ?? -1;
            if (match is null) yield break;
            at = match.Index + match.Length;
        }
    }

    /// <summary>Whether a filter or convention that checks who calls is added for all: <c>options.Filters.Add&lt;ApiKeyFilter&gt;()</c>.</summary>
    private static bool AddsGuard(SyntaxToken list, Compilation compilation)
    {
        if (list.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Add" or "AddService" } name } } add || name.SpanStart < list.SpanStart) return false;
        return add.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.SpanStart > name.SpanStart
            && (GuardWords.AreIn(t.ValueText) || compilation.GetSymbolsWithName(t.ValueText, SymbolFilter.Type).OfType<INamedTypeSymbol>().Any(AccessAttributes.IsFilter)));
    }
}
