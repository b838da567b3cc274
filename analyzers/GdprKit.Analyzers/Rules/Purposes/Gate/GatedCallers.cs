using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// Private methods that are called in their own type only, and each time after the gate has allowed it: by the caller's own code, before the endpoint that
/// it is, by whom it says asks, or by those who call it, if it is private itself.
/// </summary>
internal sealed class GatedCallers(Compilation compilation, Marks marks, GatedEndpoints endpoints, DataFlow flow, AskingMethods asking)
{
    // A type may have thousands of private methods, and each of them a caller with a thousand lines.
    private readonly ConcurrentDictionary<INamedTypeSymbol, ILookup<string, SimpleNameSyntax>> _names = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<(SyntaxNode Code, string Purpose), GatedCode?> _codes = new();
    private readonly ConcurrentDictionary<(IMethodSymbol Method, string Purpose), Calls> _calls = new();

    public bool AreOf(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        if (!IsPrivate(method)) return false;

        // Of those who call each other it is enough that whoever comes from elsewhere is allowed.
        var seen = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default) { method };
        var left = new Stack<IMethodSymbol>([method]);
        var isGated = false;
        while (left.Count > 0)
        {
            var calls = CallsOf(left.Pop(), purpose, cancellationToken);
            if (calls.AreOpen) return false;
            isGated |= calls.AreGated;
            foreach (var caller in calls.From.Where(seen.Add)) left.Push(caller);
        }

        return isGated;
    }

    /// <summary>Whether a private method or local function is called, and each time after the gate has allowed it, or as it must be.</summary>
    public bool All(IMethodSymbol method, Purpose purpose, Func<SyntaxNode, GatedCode, bool> isAllowed, CancellationToken cancellationToken) =>
        (IsPrivate(method) || method.MethodKind == MethodKind.LocalFunction) && Find(method, purpose, isAllowed, cancellationToken) is { AreOpen: false, AreGated: true, From.Count: 0 };

    private Calls CallsOf(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        var key = (method, purpose.Key);
        if (_calls.TryGetValue(key, out var known)) return known;

        var calls = Find(method, purpose, static (_, _) => false, cancellationToken);
        _calls.TryAdd(key, calls);
        return calls;
    }

    private Calls Find(IMethodSymbol method, Purpose purpose, Func<SyntaxNode, GatedCode, bool> isAllowed, CancellationToken cancellationToken)
    {
        var from = new HashSet<IMethodSymbol>(SymbolEqualityComparer.Default);
        var areGated = false;
        foreach (var member in Names(method.ContainingType, cancellationToken)[method.Name].GroupBy(CodeAround))
        {
            if (member.Key is null || CodeOf(member.Key, member.First(), purpose, cancellationToken) is not { } caller) return Calls.Open;

            foreach (var name in member)
            {
                if (!IsReference(name, method, caller.Model, cancellationToken) || IsNamed(name)) continue;
                var called = Called(name);
                if (!caller.Paths.IsOpen(called) || isAllowed(called, caller))
                {
                    areGated = true;
                    continue;
                }

                var around = caller.Model.GetEnclosingSymbol(name.SpanStart, cancellationToken);
                if (IsGated(around, purpose, cancellationToken)) areGated = true;
                else if (MethodAround(around) is { } calling && IsPrivate(calling)) from.Add(calling);
                else return Calls.Open;
            }
        }

        return new(AreOpen: false, areGated, from);
    }

    private GatedCode? CodeOf(SyntaxNode code, SyntaxNode place, Purpose purpose, CancellationToken cancellationToken)
    {
        var key = (code, purpose.Key);
        if (_codes.TryGetValue(key, out var known)) return known;

        var found = CodeRoot.Of(place, compilation, cancellationToken) is { } root ? GatedCode.Of(root.Graph, root.Model, purpose, flow, asking, cancellationToken) : null;
        _codes.TryAdd(key, found);
        return found;
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

    private static bool IsPrivate(IMethodSymbol method) => method is { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private };

    /// <summary>The method that a lambda or local function is in.</summary>
    private static IMethodSymbol? MethodAround(ISymbol? symbol)
    {
        while (symbol is IMethodSymbol { MethodKind: MethodKind.AnonymousFunction or MethodKind.LocalFunction }) symbol = symbol.ContainingSymbol;
        return symbol as IMethodSymbol;
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

    /// <summary>How a private method is called.</summary>
    /// <param name="AreOpen">Whether somebody else calls it unasked.</param>
    /// <param name="AreGated">Whether the gate has allowed one of the calls.</param>
    /// <param name="From">Private methods that call it without asking themselves.</param>
    private sealed record Calls(bool AreOpen, bool AreGated, IReadOnlyCollection<IMethodSymbol> From)
    {
        public static readonly Calls Open = new(AreOpen: true, AreGated: false, []);
    }
}
