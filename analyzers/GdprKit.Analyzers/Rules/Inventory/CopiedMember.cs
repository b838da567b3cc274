using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>A tagged member that a value holds: as it is, or in a form that still tells it.</summary>
/// <param name="Member">The property or field.</param>
/// <param name="Answer">Its tags.</param>
internal readonly record struct CopiedMember(ISymbol Member, Answer Answer)
{
    /// <summary>Deeper than anybody writes.</summary>
    private const int MaxDepth = 64;

    /// <summary>
    /// The tagged member that a value holds. Of several the first, unless a later one is sensitive (Art. 9, 10): a full name with a
    /// diagnosis is a diagnosis. Calls hide what they return, but for those that only trim or change case.
    /// </summary>
    public static CopiedMember? Find(IOperation value, TagReader tags, CancellationToken cancellationToken) => Find(value, tags, followLocal: true, 0, cancellationToken);

    private static CopiedMember? Find(IOperation? value, TagReader tags, bool followLocal, int depth, CancellationToken cancellationToken)
    {
        if (depth > MaxDepth) return null;

        return value switch
        {
            IPropertyReferenceOperation { Property: var property } reference =>
                property is { Name: "Value", ContainingType.OriginalDefinition.SpecialType: SpecialType.System_Nullable_T } ? In(reference.Instance) : Tagged(property),
            IFieldReferenceOperation { Field: var field } => Tagged(field),
            IConversionOperation conversion => In(conversion.Operand),
            IConditionalAccessOperation access => In(access.WhenNotNull),
            IConditionalAccessInstanceOperation instance => In(Operations.Accessed(instance)),
            ICoalesceOperation coalesce => Of(In(coalesce.Value), In(coalesce.WhenNull)),
            IConditionalOperation conditional => Of(In(conditional.WhenTrue), In(conditional.WhenFalse)),
            ISwitchExpressionOperation choice => OfAll(choice.Arms.Select(a => (IOperation?)a.Value)),
            IAwaitOperation awaited => In(awaited.Operation),
            IInvocationOperation { TargetMethod: var method } call when KeptText.Keeps(method) => In(call.Instance),
            IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } concatenation => OfAll(Operands(concatenation)),
            IInterpolatedStringOperation text => OfAll(text.Parts.Select(p => (p as IInterpolationOperation)?.Expression)),
            IArrayCreationOperation { Initializer: { } elements } => OfAll(elements.ElementValues),
            ICollectionExpressionOperation collection => OfAll(collection.Elements),
            ISimpleAssignmentOperation assignment => Of(In(assignment.Target), In(assignment.Value)),
            ILocalReferenceOperation local when followLocal => InLocal(local),
            _ => null,
        };

        CopiedMember? In(IOperation? inner) => Find(inner, tags, followLocal, depth + 1, cancellationToken);

        CopiedMember? OfAll(IEnumerable<IOperation?> parts)
        {
            CopiedMember? found = null;
            foreach (var part in parts) found = Of(found, In(part));
            return found;
        }

        CopiedMember? Tagged(ISymbol member) => tags.AnswerOf(member) is { IsPersonalData: true } answer ? new(member.OriginalDefinition, answer) : null;

        CopiedMember? InLocal(ILocalReferenceOperation reference)
        {
            if (reference.Local.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) is not VariableDeclaratorSyntax { Initializer.Value: var initial } declarator) return null;
            if (declarator.SyntaxTree != reference.Syntax.SyntaxTree || reference.SemanticModel?.GetOperation(initial, cancellationToken) is not { } operation) return null;
            return Find(operation, tags, followLocal: false, depth + 1, cancellationToken) is { } found && LocalVariable.IsAssignedOnce(declarator) ? found : null;
        }
    }

    private static CopiedMember? Of(CopiedMember? first, CopiedMember? second) =>
        first is null || (second is { Answer.IsSensitive: true } && !first.Value.Answer.IsSensitive) ? second : first;

    /// <summary>The operands of a chain of <c>+</c>, from left to right; a chain may be as long as a file.</summary>
    private static IEnumerable<IOperation> Operands(IBinaryOperation concatenation)
    {
        var operands = new Stack<IOperation>();
        IOperation left = concatenation;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String } chain)
        {
            operands.Push(chain.RightOperand);
            left = chain.LeftOperand;
        }

        operands.Push(left);
        return operands;
    }
}
