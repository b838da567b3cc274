using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>What a value says about the gate's answer for a purpose: itself, by a local variable, or by one own method.</summary>
/// <param name="purpose">The purpose.</param>
/// <param name="model">The file's.</param>
/// <param name="flow">What own methods return.</param>
/// <param name="asking">Own methods that ask the gate; <see langword="null"/> within one of them.</param>
/// <param name="cancellationToken">Stops it.</param>
internal sealed class GateAnswers(Purpose purpose, SemanticModel model, DataFlow flow, AskingMethods? asking, CancellationToken cancellationToken)
{
    private const int MaxDepth = 16;

    public HeldValues Values { get; } = new(cancellationToken);

    /// <summary>What a condition must be for the gate to have allowed it; <see langword="null"/>: it does not tell.</summary>
    public bool? AllowedWhen(IOperation condition) => AllowedWhen(condition, model, 0, isInOwn: false);

    /// <summary>What a value must be, which is one of several, for the gate to have allowed it: those that are never so do not matter.</summary>
    public bool? AllowedWhenOneOf(IReadOnlyList<IOperation> values) => AllowedWhenOneOf(values, model, 0, isInOwn: false);

    /// <summary>Whether a call throws unless the gate allows it.</summary>
    public bool Requires(IInvocationOperation call) => asking is not null && flow.IsOwn(call.TargetMethod) && IsAwaited(call) && asking.Require(call.TargetMethod, purpose, cancellationToken);

    private bool? AllowedWhen(IOperation condition, SemanticModel? file, int depth, bool isInOwn)
    {
        if (depth > MaxDepth) return null;
        var value = Values.Unwrapped(condition);
        switch (value)
        {
            case IUnaryOperation { OperatorKind: UnaryOperatorKind.Not } not:
                return !AllowedWhen(not.Operand, file, depth + 1, isInOwn);
            case IPropertyReferenceOperation { Property.Name: "IsAllowed" } property when IsAnswer(property.Instance, file, depth + 1, isInOwn):
                return true;
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Equals or BinaryOperatorKind.NotEquals } comparison:
                var (left, right) = (comparison.LeftOperand, comparison.RightOperand);
                var equal = Values.Unwrapped(right).ConstantValue.HasValue ? Equal(left, right, file, depth, isInOwn) : Equal(right, left, file, depth, isInOwn);
                return Same(equal, comparison.OperatorKind == BinaryOperatorKind.Equals);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.And or BinaryOperatorKind.ConditionalAnd } both:
                return IsEither(both, true, file, depth, isInOwn);
            case IBinaryOperation { OperatorKind: BinaryOperatorKind.Or or BinaryOperatorKind.ConditionalOr } either:
                return IsEither(either, false, file, depth, isInOwn);
            case IIsPatternOperation match:
                return Matched(match.Value, match.Pattern, file, depth, isInOwn);
            case ILocalReferenceOperation local:
                if (Values.Of(local, file) is { } held) return AllowedWhen(held, held.SemanticModel, depth + 1, isInOwn);
                // Each of them may lead to as many others.
                return Values.AllOf(local, file) is { Count: > 0 } all ? AllowedWhenOneOf(all, file, depth + (MaxDepth / 2), isInOwn) : null;
            case IInvocationOperation call when !isInOwn && flow.IsOwn(call.TargetMethod):
                return flow.Own.OnlyReturned(call.TargetMethod, cancellationToken) is { } returned
                    ? AllowedWhen(returned, returned.SemanticModel, depth + 1, isInOwn: true)
                    : asking?.AllowedWhen(call.TargetMethod, purpose, cancellationToken);
            default:
                return Values.Alternatives(value) is { Count: > 0 } values ? AllowedWhenOneOf(values, file, depth + 1, isInOwn) : null;
        }
    }

    private bool? IsEither(IBinaryOperation operands, bool allowed, SemanticModel? file, int depth, bool isInOwn) =>
        AllowedWhen(operands.LeftOperand, file, depth + 1, isInOwn) == allowed || AllowedWhen(operands.RightOperand, file, depth + 1, isInOwn) == allowed ? allowed : null;

    private bool? AllowedWhenOneOf(IReadOnlyList<IOperation> values, SemanticModel? file, int depth, bool isInOwn)
    {
        var (whenTrue, whenFalse) = (true, true);
        foreach (var value in values)
        {
            var known = Values.Unwrapped(value);
            var constant = known.ConstantValue;
            // Null is neither.
            if (constant.HasValue ? constant.Value is null : known is IDefaultValueOperation) continue;
            var allowed = constant is { HasValue: true, Value: bool fixedValue } ? !fixedValue : AllowedWhen(known, file, depth + 1, isInOwn);
            whenTrue &= allowed == true;
            whenFalse &= allowed == false;
        }

        return whenTrue ? true : whenFalse ? false : null;
    }

    /// <summary>What a comparison must be for the answer to be yes.</summary>
    private bool? Equal(IOperation compared, IOperation constant, SemanticModel? file, int depth, bool isInOwn)
    {
        constant = Values.Unwrapped(constant);
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

    private bool IsReason(IOperation value, SemanticModel? file, int depth, bool isInOwn) => depth <= MaxDepth && Values.Unwrapped(value) switch
    {
        IPropertyReferenceOperation { Property.Name: "Reason" } reason => IsAnswer(reason.Instance, file, depth + 1, isInOwn),
        ILocalReferenceOperation local => Values.Of(local, file) is { } held && IsReason(held, held.SemanticModel, depth + 1, isInOwn),
        _ => false,
    };

    /// <summary>Whether a value is the gate's answer for the purpose.</summary>
    private bool IsAnswer(IOperation? operation, SemanticModel? file, int depth, bool isInOwn)
    {
        if (operation is null || depth > MaxDepth) return false;
        return Values.Unwrapped(operation) switch
        {
            IInvocationOperation call when GateCall.IsFor(call, purpose) => true,
            IInvocationOperation call when !isInOwn && flow.IsOwn(call.TargetMethod) && flow.Own.OnlyReturned(call.TargetMethod, cancellationToken) is { } returned =>
                IsAnswer(returned, returned.SemanticModel, depth + 1, isInOwn: true),
            ILocalReferenceOperation local => Values.Of(local, file) is { } held && IsAnswer(held, held.SemanticModel, depth + 1, isInOwn),
            _ => false,
        };
    }

    private static bool? Same(bool? answer, bool expected) => expected ? answer : !answer;

    private bool IsAllowedReason(IOperation constant) =>
        Values.Unwrapped(constant) is IFieldReferenceOperation { Field: { Name: "Allowed", ContainingType.Name: "GateReason" } };

    private static bool IsAwaited(IInvocationOperation call)
    {
        if (call.TargetMethod.ReturnType.Name is not ("Task" or "ValueTask")) return true;
        IOperation? around = call.Parent;
        while (around is IInvocationOperation { TargetMethod.Name: "ConfigureAwait" or "GetAwaiter" or "Wait" } or IArgumentOperation) around = around.Parent;
        return around is IAwaitOperation || call.Parent is IInvocationOperation { TargetMethod.Name: "Wait" or "GetAwaiter" };
    }
}
