using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Operations without what the compiler puts around them.</summary>
internal static class Operations
{
    public static IOperation Unconverted(IOperation value)
    {
        while (value is IConversionOperation conversion) value = conversion.Operand;
        return value;
    }

    /// <summary>The lambda or the method that is given as a delegate; or else the value itself.</summary>
    public static IOperation Function(IOperation value)
    {
        while (value is IConversionOperation or IDelegateCreationOperation) value = value is IConversionOperation conversion ? conversion.Operand : ((IDelegateCreationOperation)value).Target;
        return value;
    }

    /// <summary>What <c>a?.b</c> asks whether it is null: <c>a</c>.</summary>
    public static IOperation? Accessed(IOperation instance)
    {
        for (var inner = instance; inner.Parent is { } outer; inner = outer)
        {
            if (outer is IConditionalAccessOperation access && access.WhenNotNull == inner) return access.Operation;
        }

        return null;
    }
}
