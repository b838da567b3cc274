using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.FlowAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>What a value says about the gate's answer for a purpose: itself, by a local variable, or by one own method.</summary>
/// <param name="purpose">The purpose.</param>
/// <param name="model">The file's.</param>
/// <param name="flow">What own methods return.</param>
/// <param name="throwing">Own methods that ask the gate and throw; <see langword="null"/> within one of them.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class GateAnswers(Purpose purpose, SemanticModel model, DataFlow flow, ThrowingCalls? throwing, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    private readonly Dictionary<CaptureId, IOperation?> _captured = [];

    /// <summary>Notes what a graph keeps for later: the value of a switch, of what is asked for null.</summary>
    public void Hold(ControlFlowGraph graph)
    {
        foreach (var capture in graph.Blocks.SelectMany(b => b.Operations).OfType<IFlowCaptureOperation>())
        {
            _captured[capture.Id] = _captured.ContainsKey(capture.Id) ? null : capture.Value;
        }
    }

    /// <summary>What a condition must be for the gate to have allowed it; <see langword="null"/>: it does not tell.</summary>
    public bool? AllowedWhen(IOperation condition) => AllowedWhen(condition, model, 0, isInOwn: false);

    /// <summary>Whether a call throws unless the gate allows it.</summary>
    public bool Requires(IInvocationOperation call) => throwing is not null && flow.IsOwn(call.TargetMethod) && IsAwaited(call) && throwing.Include(call.TargetMethod, purpose, cancellationToken);

    private bool? AllowedWhen(IOperation condition, SemanticModel? file, int depth, bool isInOwn)
    {
        if (depth > MaxDepth) return null;
        var value = Unwrapped(condition);
        switch (value)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !AllowedWhen(not.Operand, file, depth + 1, isInOwn);
            case IPropertyReferenceOperation { Property.Name: "IsAllowed" } property when IsAnswer(property.Instance, file, depth + 1, isInOwn):
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var (compared, constant) = comparison.RightOperand.ConstantValue.HasValue ? (comparison.LeftOperand, comparison.RightOperand) : (comparison.RightOperand, comparison.LeftOperand);
                return Same(Equal(compared, constant, file, depth, isInOwn), comparison.OperatorKind == BinaryOperatorKind.Equals);
            case IIsPatternOperation match:
                return Matched(match.Value, match.Pattern, file, depth, isInOwn);
            case ILocalReferenceOperation local:
                return Held(local, file) is { } held ? AllowedWhen(held, held.SemanticModel, depth + 1, isInOwn) : null;
            case IInvocationOperation call when !isInOwn && flow.IsOwn(call.TargetMethod) && flow.Own.OnlyReturned(call.TargetMethod, cancellationToken) is { } returned:
                return AllowedWhen(returned, returned.SemanticModel, depth + 1, isInOwn: true);
            default:
                return null;
        }
    }

    /// <summary>What a comparison must be for the answer to be yes.</summary>
    private bool? Equal(IOperation compared, IOperation constant, SemanticModel? file, int depth, bool isInOwn)
    {
        if (!constant.ConstantValue.HasValue) return null;
        if (constant.ConstantValue.Value is bool expected) return Same(AllowedWhen(compared, file, depth + 1, isInOwn), expected);
        return IsReason(compared, file, depth, isInOwn) && IsAllowedReason(constant) ? true : null;
    }

    private bool? Matched(IOperation value, IPatternOperation pattern, SemanticModel? file, int depth, bool isInOwn)
    {
        switch (pattern)
        {
            case INegatedPatternOperation negated:
                return !Matched(value, negated.Pattern, file, depth + 1, isInOwn);
            case IConstantPatternOperation constant:
                return Equal(value, constant.Value, file, depth, isInOwn);
            case IRecursivePatternOperation recursive when IsAnswer(value, file, depth + 1, isInOwn):
                foreach (var part in recursive.PropertySubpatterns)
                {
                    if (Part(part) is not { } isAllowed) continue;
                    // One that is not matched by all of its parts tells of none.
                    if (isAllowed || (recursive.PropertySubpatterns.Length == 1 && recursive.DeconstructionSubpatterns.IsEmpty)) return isAllowed;
                }

                return null;
            default:
                return null;
        }
    }

    /// <summary><c>{ IsAllowed: true }</c>, <c>{ Reason: GateReason.Allowed }</c>.</summary>
    private bool? Part(IPropertySubpatternOperation part)
    {
        var (pattern, isPositive) = part.Pattern is INegatedPatternOperation negated ? (negated.Pattern, false) : (part.Pattern, true);
        if (pattern is not IConstantPatternOperation { Value: { ConstantValue.HasValue: true } constant }) return null;
        return part.Member switch
        {
            IPropertyReferenceOperation { Property.Name: "IsAllowed" } when constant.ConstantValue.Value is bool isAllowed => isAllowed == isPositive,
            IPropertyReferenceOperation { Property.Name: "Reason" } when IsAllowedReason(constant) => isPositive,
            _ => null,
        };
    }

    private bool IsReason(IOperation value, SemanticModel? file, int depth, bool isInOwn) =>
        Unwrapped(value) is IPropertyReferenceOperation { Property.Name: "Reason" } reason && IsAnswer(reason.Instance, file, depth + 1, isInOwn);

    /// <summary>Whether a value is the gate's answer for the purpose.</summary>
    private bool IsAnswer(IOperation? operation, SemanticModel? file, int depth, bool isInOwn)
    {
        if (operation is null || depth > MaxDepth) return false;
        return Unwrapped(operation) switch
        {
            IInvocationOperation call when GateCall.IsFor(call, purpose) => true,
            IInvocationOperation call when !isInOwn && flow.IsOwn(call.TargetMethod) && flow.Own.OnlyReturned(call.TargetMethod, cancellationToken) is { } returned =>
                IsAnswer(returned, returned.SemanticModel, depth + 1, isInOwn: true),
            ILocalReferenceOperation local => Held(local, file) is { } held && IsAnswer(held, held.SemanticModel, depth + 1, isInOwn),
            _ => false,
        };
    }

    /// <summary>What a local variable was given last, if that is certain.</summary>
    private IOperation? Held(ILocalReferenceOperation local, SemanticModel? file) =>
        LocalValues.At(local.Syntax, local.Local, cancellationToken) is { Count: 1 } held && held[0] is { IsElement: false } source
        && file?.SyntaxTree == source.Expression.SyntaxTree ? file.GetOperation(source.Expression, cancellationToken) : null;

    private static bool? Same(bool? answer, bool expected) => expected ? answer : !answer;

    private bool IsAllowedReason(IOperation constant) =>
        Unwrapped(constant) is IFieldReferenceOperation { Field: { Name: "Allowed", ContainingType.Name: "GateReason" } };

    private static bool IsAwaited(IInvocationOperation call)
    {
        if (call.TargetMethod.ReturnType.Name is not ("Task" or "ValueTask")) return true;
        IOperation? around = call.Parent;
        while (around is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "Wait" } or IArgumentOperation) around = around.Parent;
        return around is IAwaitOperation || call.Parent is IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" };
    }

    /// <summary>Without casts and waiting. A capture holds what was made before it, so that this ends.</summary>
    private IOperation Unwrapped(IOperation operation)
    {
        while (true)
        {
            switch (operation)
            {
                case IConversionOperation conversion:
                    operation = conversion.Operand;
                    continue;
                case IFlowCaptureReferenceOperation reference when _captured.TryGetValue(reference.Id, out var captured) && captured is not null:
                    operation = captured;
                    continue;
                case IParenthesizedOperation parenthesized:
                    operation = parenthesized.Operand;
                    continue;
                case IAwaitOperation awaited:
                    operation = awaited.Operation;
                    continue;
                case IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "GetResult", Instance: { } waited }:
                    operation = waited;
                    continue;
                case IPropertyReferenceOperation { Property: { Name: "Result", ContainingType.Name: "Task" or "ValueTask" }, Instance: { } task }:
                    operation = task;
                    continue;
                default:
                    return operation;
            }
        }
    }
}
