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
    /// <summary>What the names begin with, or hold: of those that authorize by themselves, and of the others that are asked for.</summary>
    private static readonly NamesInText Names = new(
        "Authori", "FallbackPolicy", "Unauthorized", "Forbidden", "AccessDenied", "Middleware", "Behavio", "UseApiKey", "UseBasicAuth",
        "Filters", "Conventions", "MapController", "MapDefaultController", "MapAreaController", "MapFallbackToController", "UseMvc", "SuppressImplicitRequired",
        "APIGateway", "ApplicationLoadBalancer", "AddAWSLambda");

    private readonly Lazy<(HashSet<string> Names, List<SyntaxToken> Authorizing, bool Guards)> _found = new(() => Find(compilation));

    /// <summary>Whether something authorizes that no endpoint shows: a fallback policy, a filter, middleware.</summary>
    public bool Guard => _found.Value.Guards;

    /// <summary>The names of the calls <c>RequireAuthorization</c>.</summary>
    public IReadOnlyList<SyntaxToken> Authorizing => _found.Value.Authorizing;

    public bool Have(string name) => _found.Value.Names.Contains(name);

    public bool MapControllers => _found.Value.Names.Any(IsOfControllers);

    public static bool IsOfControllers(string name) =>
        name is "MapDefaultControllerRoute" or "MapAreaControllerRoute" or "MapFallbackToController" || name.StartsWith("MapController", StringComparison.Ordinal) || name.StartsWith("UseMvc", StringComparison.Ordinal);

    private static (HashSet<string> Names, List<SyntaxToken> Authorizing, bool Guards) Find(Compilation compilation)
    {
        var (names, authorizing, guards) = (new HashSet<string>(StringComparer.Ordinal), new List<SyntaxToken>(), false);
        var (becomesStatus, isThrown) = (false, false);
        foreach (var tree in compilation.SyntaxTrees)
        {
            foreach (var (name, start) in Names.In(tree.GetText().ToString()))
            {
                var isGuard = GuardNames.Contain(name);
                if (!isGuard && !IsOther(name)) continue;

                // Not what stands in a comment or a text.
                var token = tree.GetRoot().FindToken(start);
                if (!token.IsKind(SyntaxKind.IdentifierToken) || !token.Span.Contains(start)) continue;

                if (name is "Status401Unauthorized" or "Status403Forbidden" && (RefusingStatus.IsDescribed(token) || RefusingStatus.IsOfException(token)))
                {
                    becomesStatus |= !RefusingStatus.IsDescribed(token);
                    continue;
                }

                isThrown |= name == RefusingStatus.Exception && RefusingStatus.IsThrown(token);
                if (isGuard || (name is "Filters" or "Conventions" && AddsGuard(token, compilation))) guards = true;
                else names.Add(name);
                if (name == "RequireAuthorization") authorizing.Add(token);
            }
        }

        // Another project may throw it.
        return (names, authorizing, guards || (becomesStatus && (isThrown || compilation.SourceModule.ReferencedAssemblySymbols.Any(Libraries.IsProject))));
    }

    private static bool IsOther(string name) =>
        name is "RequireAuthorization" or RefusingStatus.Exception or "Filters" or "Conventions" or "SuppressImplicitRequiredAttributeForNonNullableReferenceTypes" || IsOfControllers(name);

    /// <summary>Whether a filter or convention that checks who calls is added for all: <c>options.Filters.Add&lt;ApiKeyFilter&gt;()</c>.</summary>
    private static bool AddsGuard(SyntaxToken list, Compilation compilation)
    {
        if (list.Parent?.FirstAncestorOrSelf<InvocationExpressionSyntax>() is not { Expression: MemberAccessExpressionSyntax { Name: { Identifier.ValueText: "Add" or "AddService" } name } } add || name.SpanStart < list.SpanStart) return false;
        return add.DescendantTokens().Any(t => t.IsKind(SyntaxKind.IdentifierToken) && t.SpanStart > name.SpanStart
            && (GuardWords.AreIn(t.ValueText) || compilation.GetSymbolsWithName(t.ValueText, SymbolFilter.Type).OfType<INamedTypeSymbol>().Any(AccessAttributes.IsFilter)));
    }
}
