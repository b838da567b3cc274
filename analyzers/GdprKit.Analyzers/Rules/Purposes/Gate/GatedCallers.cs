using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// Private methods that are called in their own type only, and each time after the gate has allowed it. One level: of the callers only their own code
/// counts, the endpoints that they are, and who they say asks.
/// </summary>
internal sealed class GatedCallers(Compilation compilation, Marks marks, GatedEndpoints endpoints, Func<Purpose, SemanticModel, CancellationToken, GateAnswers> answers)
{
    // A type may have thousands of private methods.
    private readonly ConcurrentDictionary<INamedTypeSymbol, ILookup<string, SimpleNameSyntax>> _names = new(SymbolEqualityComparer.Default);

    public bool AreOf(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private }) return false;

        var isCalled = false;
        foreach (var member in Names(method.ContainingType, cancellationToken)[method.Name].GroupBy(CodeAround))
        {
            if (member.Key is null || CodeRoot.Of(member.First(), compilation, cancellationToken) is not { } caller) return false;

            GatePaths? paths = null;
            foreach (var name in member)
            {
                if (!IsReference(name, method, caller.Model, cancellationToken) || IsNamed(name)) continue;
                paths ??= new(caller.Graph, answers(purpose, caller.Model, cancellationToken), cancellationToken);
                if (paths.IsOpen(Called(name)) && !IsGated(caller.Model.GetEnclosingSymbol(name.SpanStart, cancellationToken), purpose, cancellationToken)) return false;
                isCalled = true;
            }
        }

        return isCalled;
    }

    private bool IsGated(ISymbol? caller, Purpose purpose, CancellationToken cancellationToken) =>
        caller is IMethodSymbol method && (endpoints.Include(method, purpose, cancellationToken) || marks.Of(method) is { IsGatedBefore: true });

    private ILookup<string, SimpleNameSyntax> Names(INamedTypeSymbol type, CancellationToken cancellationToken)
    {
        if (_names.TryGetValue(type, out var known)) return known;

        var names = type.DeclaringSyntaxReferences.SelectMany(r => r.GetSyntax(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>()).ToLookup(n => n.Identifier.ValueText, StringComparer.Ordinal);
        _names.TryAdd(type, names);
        return names;
    }

    /// <summary>What has a graph of its own.</summary>
    private static SyntaxNode? CodeAround(SyntaxNode name)
    {
        var around = name.Ancestors().FirstOrDefault(n => n is AccessorDeclarationSyntax or MemberDeclarationSyntax or VariableDeclaratorSyntax { Parent.Parent: BaseFieldDeclarationSyntax });
        return around is GlobalStatementSyntax ? around.Parent : around;
    }

    private static bool IsReference(SimpleNameSyntax name, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken) is var found && SymbolEqualityComparer.Default.Equals((found.Symbol ?? found.CandidateSymbols.FirstOrDefault())?.OriginalDefinition, method.OriginalDefinition);

    private static bool IsNamed(SimpleNameSyntax name) => name.FirstAncestorOrSelf<InvocationExpressionSyntax>(i => i.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" }) is not null;

    /// <summary>The call, or the method group.</summary>
    private static SyntaxNode Called(SimpleNameSyntax name)
    {
        ExpressionSyntax named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return named.Parent is InvocationExpressionSyntax call && call.Expression == named ? call : named;
    }
}
