using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>
/// The code of a member that is reached without the gate having allowed it: all that is found from its start by going every way but the allowed one.
/// What is not found is allowed, however the code is written.
/// </summary>
internal sealed class GatePaths
{
    private readonly GateAnswers _answers;
    private readonly CancellationToken _cancellationToken;
    private readonly HashSet<SyntaxNode> _open = [];
    private readonly HashSet<ControlFlowGraph> _walked = [];
    private readonly Dictionary<IMethodSymbol, ControlFlowGraph> _localFunctions = new(SymbolEqualityComparer.Default);
    private readonly Stack<ControlFlowGraph> _left = new();
    private readonly List<IOperation> _returned = [];
    private readonly HashSet<IMethodSymbol> _called = new(SymbolEqualityComparer.Default);

    public GatePaths(ControlFlowGraph graph, GateAnswers answers, CancellationToken cancellationToken)
    {
        (_answers, _cancellationToken) = (answers, cancellationToken);
        IsOpenToEnd = Walk(graph);
        AllowedWhenReturned = _returned.Count > 0 ? answers.AllowedWhenOneOf(_returned) : null;
        while (_left.Count > 0) Walk(_left.Pop());
    }

    /// <summary>Whether the end is reached so. If not, who calls the member and goes on is allowed.</summary>
    public bool IsOpenToEnd { get; }

    /// <summary>What the member must return for the gate to have allowed it; <see langword="null"/>: that does not tell.</summary>
    public bool? AllowedWhenReturned { get; }

    public bool IsOpen(SyntaxNode syntax) => _open.Contains(syntax);

    /// <summary>Whether some of an expression is.</summary>
    public bool IsOpenIn(SyntaxNode syntax) => syntax.DescendantNodesAndSelf().Any(IsOpen);

    private bool Walk(ControlFlowGraph graph)
    {
        if (!_walked.Add(graph)) return false;

        _answers.Values.Hold(graph);
        foreach (var function in graph.LocalFunctions) Declare(function, graph.GetLocalFunctionControlFlowGraph(function, _cancellationToken));
        var reached = new bool[graph.Blocks.Length];
        var left = new Stack<BasicBlock>();
        Reach(graph.Blocks[0]);
        while (left.Count > 0)
        {
            _cancellationToken.ThrowIfCancellationRequested();
            var block = left.Pop();
            foreach (var handler in Handlers(block)) Reach(graph.Blocks[handler.FirstBlockOrdinal]);
            if (!block.Operations.All(o => Visit(o, graph)) || (block.BranchValue is { } value && !Visit(value, graph))) continue;

            if (block is { FallThroughSuccessor.Semantics: ControlFlowBranchSemantics.Return, BranchValue: { } returned } && _walked.Count == 1) _returned.Add(returned);
            bool? allowing = block is { ConditionKind: not ControlFlowConditionKind.None, BranchValue: { } answer } ? _answers.AllowedWhenOneOf([answer]) : null;
            var condition = block.ConditionKind == ControlFlowConditionKind.WhenTrue;
            if (allowing is null || allowing != condition) Reach(block.ConditionalSuccessor?.Destination);
            if (allowing is null || allowing == condition) Reach(block.FallThroughSuccessor?.Destination);
        }

        return reached[reached.Length - 1];

        void Reach(BasicBlock? block)
        {
            if (block is null || reached[block.Ordinal]) return;
            reached[block.Ordinal] = true;
            left.Push(block);
        }
    }

    /// <summary>A local function may be called before it is known where it is declared.</summary>
    private void Declare(IMethodSymbol function, ControlFlowGraph graph)
    {
        _localFunctions[function] = graph;
        if (_called.Contains(function)) _left.Push(graph);
    }

    private void Call(IMethodSymbol function)
    {
        if (_called.Add(function) && _localFunctions.TryGetValue(function, out var graph)) _left.Push(graph);
    }

    /// <summary>What may run where a block throws.</summary>
    private static IEnumerable<ControlFlowRegion> Handlers(BasicBlock block)
    {
        for (var region = block.EnclosingRegion; region is { EnclosingRegion: { } around }; region = around)
        {
            if (region.Kind != ControlFlowRegionKind.Try) continue;
            foreach (var handler in around.NestedRegions)
            {
                if (handler != region) yield return handler;
            }
        }
    }

    /// <summary>Notes what is reached. <see langword="false"/>: what comes after it is allowed.</summary>
    private bool Visit(IOperation root, ControlFlowGraph graph)
    {
        var left = new Stack<IOperation>([root]);
        var isOpen = true;
        while (left.Count > 0)
        {
            var operation = left.Pop();
            _open.Add(operation.Syntax);
            switch (operation)
            {
                case IFlowAnonymousFunctionOperation lambda:
                    _left.Push(graph.GetAnonymousFunctionControlFlowGraph(lambda, _cancellationToken));
                    continue;
                case IInvocationOperation { TargetMethod: { MethodKind: MethodKind.LocalFunction } function }:
                    Call(function.OriginalDefinition);
                    break;
                case IMethodReferenceOperation { Method: { MethodKind: MethodKind.LocalFunction } function }:
                    Call(function.OriginalDefinition);
                    break;
            }

            if (operation is IInvocationOperation call && _answers.Requires(call)) isOpen = false;
            foreach (var child in operation.ChildOperations) left.Push(child);
        }

        return isOpen;
    }
}
