using System.Collections.Concurrent;
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
internal sealed class ConsentGate
{
    private readonly DataFlow _flow;
    private readonly GatedEndpoints _endpoints;
    private readonly AskingMethods _asking;
    private readonly GatedCallers _callers;
    private readonly ConcurrentDictionary<string, OwnPeople> _people = new(StringComparer.Ordinal);
    private readonly Compilation _compilation;

    public ConsentGate(Compilation compilation, Marks marks, DataFlow flow)
    {
        (_compilation, _flow, _asking, _endpoints) = (compilation, flow, new(compilation, flow), new(compilation));
        _callers = new(compilation, marks, _endpoints, flow, _asking);
    }

    /// <summary>Those of some reads before which nobody asked.</summary>
    /// <param name="reads">What the code reads.</param>
    /// <param name="code">The code: a member, or a marked lambda or local function.</param>
    /// <param name="graph">The graph of all of the member; <see langword="null"/>: it has none.</param>
    /// <param name="purpose">Its purpose.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public IEnumerable<Read> Unasked(IEnumerable<Read> reads, ISymbol code, Func<ControlFlowGraph?> graph, Purpose purpose, CancellationToken cancellationToken)
    {
        if (purpose is not { RestsOnConsent: true, IsGatedBefore: false }) return [];
        // To choose rows, the database looks at all of them; whom it gives can be asked about then.
        var all = reads.Where(r => !MemberUse.IsInFilter(r.Operation)).ToArray();
        if (all.Length == 0 || graph() is not { } whole || whole.OriginalOperation.SemanticModel is not { } model) return [];

        var gated = GatedCode.Of(whole, model, purpose, _flow, _asking, cancellationToken);
        var lambdas = new Dictionary<SyntaxNode, bool>();
        var people = new AllowedPeople(gated, _people.GetOrAdd(purpose.Key, _ => new(_compilation, _flow, _asking, _callers, purpose)), cancellationToken);
        var open = all.Where(r => gated.Paths.IsOpen(r.Place) && !people.Include(r) && !IsInGatedLambda(r.Operation, lambdas, purpose, cancellationToken)).ToArray();
        var isGated = open.Length > 0 && code is IMethodSymbol method && (_endpoints.Include(method, purpose, cancellationToken) || _callers.AreOf(method, purpose, cancellationToken));
        return isGated ? [] : open;
    }

    /// <summary><c>app.MapGet("/news", (Shop shop) => …).RequireProcessingGate&lt;Newsletter&gt;()</c>.</summary>
    private bool IsInGatedLambda(IOperation read, Dictionary<SyntaxNode, bool> known, Purpose purpose, CancellationToken cancellationToken)
    {
        for (var around = read.Parent; around is not null; around = around.Parent)
        {
            if (around is not IAnonymousFunctionOperation || MemberUse.ArgumentOf(around)?.Parent?.Syntax is not InvocationExpressionSyntax call) continue;
            if (!known.TryGetValue(call, out var isGated)) known.Add(call, isGated = _endpoints.IsGated(call, purpose, cancellationToken));
            if (isGated) return true;
        }

        return false;
    }
}
