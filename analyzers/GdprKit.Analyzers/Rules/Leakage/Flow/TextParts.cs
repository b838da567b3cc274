using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>What texts are put together of, in order.</summary>
internal static class TextParts
{
    /// <summary>Of an interpolated string.</summary>
    public static IEnumerable<IOperation?> Of(IInterpolatedStringOperation text) => text.Parts.Select(p => p switch
    {
        IInterpolationOperation hole => hole.Expression,
        IInterpolatedStringTextOperation written => written.Text,
        IInterpolatedStringAppendOperation { AppendCall: IInvocationOperation { Arguments: { Length: > 0 } arguments } } => arguments[0].Value,
        _ => null,
    });

    /// <summary>The operands of a chain of <c>+</c>, from left to right; a chain may be as long as a file.</summary>
    public static Stack<IOperation> Of(IBinaryOperation concatenation)
    {
        var operands = new Stack<IOperation>();
        IOperation left = concatenation;
        while (left is IBinaryOperation { OperatorKind: BinaryOperatorKind.Add, Type.SpecialType: SpecialType.System_String, ConstantValue.HasValue: false } chain)
        {
            operands.Push(chain.RightOperand);
            left = chain.LeftOperand;
        }

        operands.Push(left);
        return operands;
    }

    /// <summary>Of a call as <c>string.Format</c>: each argument, or where there are several, each of these.</summary>
    public static IEnumerable<IOperation> Of(IEnumerable<IArgumentOperation> arguments) =>
        arguments.SelectMany(a => a.ArgumentKind == ArgumentKind.ParamArray && a.Value is IArrayCreationOperation { Initializer: { } values } ? values.ElementValues : Elements(a.Value));

    private static IEnumerable<IOperation> Elements(IOperation value) => value is IConversionOperation { Operand: ICollectionExpressionOperation collection } ? collection.Elements : value is ICollectionExpressionOperation direct ? direct.Elements : [value];

    /// <summary>Whether a text names a scheme that is written for the one who clicks.</summary>
    public static bool IsContact(string text) =>
        text.StartsWith("mailto:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("tel:", StringComparison.OrdinalIgnoreCase) || text.StartsWith("sms:", StringComparison.OrdinalIgnoreCase);
}
