using System.Collections.Concurrent;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>What variables, and what a graph keeps for later, hold: the value of a switch, of what is asked for null.</summary>
internal sealed class HeldValues(CancellationToken cancellationToken)
{
    private const int MaxWrites = 16;

    private readonly Dictionary<CaptureId, List<IOperation>> _captured = [];

    // Once for each member, and maybe by several threads.
    private readonly ConcurrentDictionary<SyntaxNode, Dictionary<string, IdentifierNameSyntax[]>> _names = new();

    public void Hold(ControlFlowGraph graph)
    {
        foreach (var capture in graph.Blocks.SelectMany(b => b.Operations).OfType<IFlowCaptureOperation>())
        {
            if (!_captured.TryGetValue(capture.Id, out var values)) _captured.Add(capture.Id, values = []);
            values.Add(capture.Value);
        }
    }

    /// <summary>What a local variable was given last, if that is certain.</summary>
    public IOperation? Of(ILocalReferenceOperation local, SemanticModel? file) =>
        LocalValues.Certain(local.Syntax, local.Local, cancellationToken) is { IsElement: false, Part: null } source && file?.SyntaxTree == source.Expression.SyntaxTree ? file.GetOperation(source.Expression, cancellationToken) : null;

    /// <summary>All that a local variable is ever given; none: that is not certain.</summary>
    public IReadOnlyList<IOperation> AllOf(ILocalReferenceOperation local, SemanticModel? file)
    {
        if (local.Local.DeclaringSyntaxReferences is not { Length: 1 } references || references[0].SyntaxTree != file?.SyntaxTree) return [];
        if (references[0].GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Parent.Parent.Parent: { } scope } declarator) return [];

        var writes = Names(declarator, scope).Where(n => LocalVariable.IsWritten(n) && !n.Parent.IsKind(SyntaxKind.LogicalNotExpression)).Take(MaxWrites + 1).ToArray();
        var values = writes.Select(w => w.Parent is AssignmentExpressionSyntax { RawKind: (int)SyntaxKind.SimpleAssignmentExpression } assignment && assignment.Left == w ? assignment.Right : null);
        if (declarator.Initializer is { Value: var initial }) values = values.Prepend(initial);
        var operations = values.Select(v => v is null ? null : file.GetOperation(v, cancellationToken)).OfType<IOperation>().ToArray();
        return writes.Length <= MaxWrites && operations.Length == values.Count() ? operations : [];
    }

    /// <summary>Where a variable of that name is meant in the block of its declaration.</summary>
    public IEnumerable<IdentifierNameSyntax> Names(VariableDeclaratorSyntax declarator, SyntaxNode scope)
    {
        SyntaxNode? member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        member = member is GlobalStatementSyntax ? member.Parent : member;
        var names = _names.GetOrAdd(member ?? scope, static m => m.DescendantNodes().OfType<IdentifierNameSyntax>().GroupBy(n => n.Identifier.ValueText).ToDictionary(g => g.Key, g => g.ToArray(), StringComparer.Ordinal));
        if (!names.TryGetValue(declarator.Identifier.ValueText, out var all)) yield break;

        // They are as many as a member has blocks.
        var (first, end) = (0, all.Length);
        while (first < end)
        {
            var middle = (first + end) / 2;
            if (all[middle].SpanStart < scope.SpanStart) first = middle + 1;
            else end = middle;
        }

        for (; first < all.Length && all[first].SpanStart < scope.Span.End; first++) yield return all[first];
    }

    /// <summary>The values one of which a value is: <c>a ?? b</c>, <c>a ? b : c</c>; none: it is itself.</summary>
    public IReadOnlyList<IOperation> Alternatives(IOperation value) => value switch
    {
        IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured) => captured,
        ICoalesceOperation coalesce => [coalesce.Value, coalesce.WhenNull],
        IConditionalOperation { WhenFalse: { } whenFalse } conditional => [conditional.WhenTrue, whenFalse],
        _ => [],
    };

    /// <summary>Without casts, waiting and questions for null. A capture holds what was made before it, so that this ends.</summary>
    public IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured) && captured.Count == 1:
                    operation = captured[0];
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult" or "GetValueOrDefault", Instance: { } waited }:
                    operation = waited;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: { } task }:
                    operation = task;
                    continue;
                case IConditionalAccessOperation access:
                    operation = access.WhenNotNull;
                    continue;
                case IConditionalAccessInstanceOperation when Operations.Accessed(operation) is { } asked:
                    operation = asked;
                    continue;
                case IInstanceReferenceOperation { ReferenceKind: InstanceReferenceKind.PatternInput } when Matched(operation) is { } matched:
                    operation = matched;
                    continue;
                default:
                    return operation;
            }
        }
    }

    /// <summary><c>a</c> of <c>a is { b: … }</c>.</summary>
    private static IOperation? Matched(IOperation input)
    {
        var part = input.Parent;
        while (part is IPropertyReferenceOperation or IPropertySubpatternOperation) part = part.Parent;
        if (part is not IRecursivePatternOperation) return null;

        while (part.Parent is INegatedPatternOperation or IBinaryPatternOperation) part = part.Parent;
        return part.Parent switch
        {
            IIsPatternOperation match => match.Value,
            ISwitchExpressionArmOperation { Parent: ISwitchExpressionOperation choice } => choice.Value,
            // { Home: { City: … } }
            IPropertySubpatternOperation outer => outer.Member,
            _ => null,
        };
    }
}
