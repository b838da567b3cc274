using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// Whether the gate was asked before data is read: on every path of the member itself, before the endpoint that it is, or by all who call it in its
/// type. Only of code that is marked for a purpose which rests on consent, a graph is made.
/// </summary>
internal sealed class ConsentGate(Compilation compilation, DataFlow flow)
{
    private readonly GatedEndpoints _endpoints = new(compilation);
    private readonly ThrowingCalls _throwing = new(compilation, flow);

    /// <summary>Those of some reads before which nobody asked.</summary>
    /// <param name="reads">What the code reads.</param>
    /// <param name="code">The code: a member, or a marked lambda or local function.</param>
    /// <param name="graph">The graph of all of the member; <see langword="null"/>: it has none.</param>
    /// <param name="purpose">Its purpose.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IEnumerable<Read> Unasked(IEnumerable<Read> reads, ISymbol code, ControlFlowGraph? graph, Purpose purpose, CancellationToken cancellationToken)
    {
        if (purpose is not { RestsOnConsent: true, IsGatedBefore: false } || graph?.OriginalOperation.SemanticModel is not { } model) return [];
        // To choose rows, the database looks at all of them; whom it gives can be asked about then.
        var all = reads.Where(r => !MemberUse.IsInFilter(r.Operation)).ToArray();
        if (all.Length == 0) return [];

        var paths = new GatePaths(graph, new(purpose, model, flow, _throwing, cancellationToken), cancellationToken);
        var open = all.Where(r => paths.IsOpen(r.Place) && !IsInGatedLambda(r.Operation, purpose, cancellationToken)).ToArray();
        return open.Length == 0 || (code is IMethodSymbol method && (_endpoints.Include(method, purpose, cancellationToken) || IsGatedByCallers(method, purpose, cancellationToken))) ? [] : open;
    }

    /// <summary><c>app.MapGet("/news", (Shop shop) => …).RequireProcessingGate&lt;Newsletter&gt;()</c>.</summary>
    private bool IsInGatedLambda(IOperation read, Purpose purpose, CancellationToken cancellationToken)
    {
        for (var around = read.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation && MemberUse.ArgumentOf(around)?.Parent?.Syntax is InvocationExpressionSyntax call && _endpoints.IsGated(call, purpose, cancellationToken)) return true;
        }

        return false;
    }

    /// <summary>Whether a private method is called in its own type only, and each time after the gate has allowed it. One level: who calls the callers is not asked.</summary>
    private bool IsGatedByCallers(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        if (method is not { MethodKind: MethodKind.Ordinary, DeclaredAccessibility: Accessibility.Private }) return false;

        var isCalled = false;
        foreach (var part in method.ContainingType.DeclaringSyntaxReferences)
        {
            foreach (var name in part.GetSyntax(cancellationToken).DescendantNodes().OfType<SimpleNameSyntax>().Where(n => n.Identifier.ValueText == method.Name))
            {
                if (CodeRoot.Of(name, compilation, cancellationToken) is not { } caller || !IsReference(name, method, caller.Model, cancellationToken)) continue;
                if (IsNamed(name)) continue;
                if (new GatePaths(caller.Graph, new(purpose, caller.Model, flow, _throwing, cancellationToken), cancellationToken).IsOpen(Called(name)) && !IsGatedCaller(name, caller.Model, purpose, cancellationToken)) return false;
                isCalled = true;
            }
        }

        return isCalled;
    }

    private bool IsGatedCaller(SyntaxNode call, SemanticModel model, Purpose purpose, CancellationToken cancellationToken) =>
        model.GetEnclosingSymbol(call.SpanStart, cancellationToken) is IMethodSymbol caller && _endpoints.Include(caller, purpose, cancellationToken);

    private static bool IsReference(SimpleNameSyntax name, IMethodSymbol method, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetSymbolInfo(name, cancellationToken) is var found && SymbolEqualityComparer.Default.Equals((found.Symbol ?? found.CandidateSymbols.FirstOrDefault())?.OriginalDefinition, method.OriginalDefinition);

    private static bool IsNamed(SimpleNameSyntax name) => name.Ancestors().OfType<InvocationExpressionSyntax>().FirstOrDefault()?.Expression is IdentifierNameSyntax { Identifier.ValueText: "nameof" };

    /// <summary>The call, or the method group.</summary>
    private static SyntaxNode Called(SimpleNameSyntax name)
    {
        ExpressionSyntax named = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        return named.Parent is InvocationExpressionSyntax call && call.Expression == named ? call : named;
    }
}
