using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>What is said of groups and endpoints in variables, in statements of their own: <c>group.RequireAuthorization();</c> Read once of each, however many endpoints are in a group.</summary>
internal sealed class GroupVariables
{
    private readonly ConcurrentDictionary<ILocalSymbol, IReadOnlyCollection<string>> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The names of the calls on a variable that map nothing.</summary>
    public IReadOnlyCollection<string> CallsOn(ILocalSymbol local) => _known.TryGetValue(local, out var known) ? known : _known.GetOrAdd(local, Find(local));

    private static HashSet<string> Find(ILocalSymbol local)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        if (local.DeclaringSyntaxReferences is not { Length: 1 } references) return names;
        var declaration = references[0].GetSyntax();
        var scope = (SyntaxNode?)declaration.FirstAncestorOrSelf<BlockSyntax>() ?? declaration.SyntaxTree.GetRoot();
        foreach (var name in scope.DescendantNodes().OfType<IdentifierNameSyntax>())
        {
            if (name.Identifier.ValueText != local.Name) continue;

            var called = new List<string>();
            for (ExpressionSyntax on = name; on.Parent is MemberAccessExpressionSyntax { Parent: InvocationExpressionSyntax call } access && access.Expression == on; on = call) called.Add(access.Name.Identifier.ValueText);
            if (!called.Any(c => c.StartsWith("Map", StringComparison.Ordinal))) names.UnionWith(called);
        }

        return names;
    }
}
