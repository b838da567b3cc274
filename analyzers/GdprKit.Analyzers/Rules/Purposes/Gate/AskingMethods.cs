using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// Own methods that ask the gate, and come back only if it allows: <c>await RequireConsentAsync(customer)</c>; or say so by what they return, on each of
/// their ways.
/// </summary>
internal sealed class AskingMethods(Compilation compilation, DataFlow flow)
{
    private readonly ConcurrentDictionary<(IMethodSymbol Method, string Purpose), (bool ComesBack, bool? AllowedWhen)> _known = new();

    public bool Require(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken) => !Of(method.OriginalDefinition, purpose, cancellationToken).ComesBack;

    /// <summary>What a method must return for the gate to have allowed it; <see langword="null"/>: that does not tell.</summary>
    public bool? AllowedWhen(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken) => Of(method.OriginalDefinition, purpose, cancellationToken).AllowedWhen;

    private (bool ComesBack, bool? AllowedWhen) Of(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        var key = (method, purpose.Key);
        if (_known.TryGetValue(key, out var known)) return known;

        var asks = Find(method, purpose, cancellationToken);
        _known.TryAdd(key, asks);
        return asks;
    }

    private (bool ComesBack, bool? AllowedWhen) Find(IMethodSymbol method, Purpose purpose, CancellationToken cancellationToken)
    {
        if (method.DeclaringSyntaxReferences is not { Length: 1 } references) return (true, null);
        var declaration = references[0].GetSyntax(cancellationToken);
        if (!declaration.DescendantNodes().OfType<SimpleNameSyntax>().Any(n => n.Identifier.ValueText == GateCall.Method)) return (true, null);
        if (CodeRoot.OfFunction(declaration, compilation, cancellationToken) is not { } code) return (true, null);

        var paths = new GatePaths(code.Graph, new(purpose, code.Model, flow, asking: null, cancellationToken), cancellationToken);
        return (paths.IsOpenToEnd, paths.AllowedWhenReturned);
    }
}
