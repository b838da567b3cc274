using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>Own methods that ask the gate, and come back only if it allows: <c>await RequireConsentAsync(customer)</c>.</summary>
internal sealed class ThrowingCalls(Compilation compilation, DataFlow flow)
{
    private readonly ConcurrentDictionary<(IMethodSymbol Method, string Purpose), bool> _known = new();

    public bool Include(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        var key = (method.OriginalDefinition, purpose.Key);
        if (_known.TryGetValue(key, out var known)) return known;

        var throws = Throws(method.OriginalDefinition, purpose, cancellationToken);
        _known.TryAdd(key, throws);
        return throws;
    }

    private bool Throws(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences is not { Length: 1 } references) return false;
        var declaration = references[0].GetSyntax(cancellationToken);
        if (!declaration.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == GateCall.Method)) return false;

        var code = CodeRoot.Of(declaration, compilation, cancellationToken);
        return code is not null && Graph(code.Graph, declaration, cancellationToken) is { } graph
            && !new GatePaths(graph, new(purpose, code.Model, flow, throwing: null, cancellationToken), cancellationToken).IsOpenToEnd;
    }

    /// <summary>A local function has its graph in that of the member.</summary>
    private static ControlFlowGraph? Graph(ControlFlowGraph member, SyntaxNode declaration, CancellationToken cancellationToken)
    {
        if (declaration is not LocalFunctionStatementSyntax) return member;
        var function = member.LocalFunctions.FirstOrDefault(f => f.DeclaringSyntaxReferences.Any(r => r.SyntaxTree == declaration.SyntaxTree && r.Span == declaration.Span));
        return function is null ? null : member.GetLocalFunctionControlFlowGraph(function, cancellationToken);
    }
}
