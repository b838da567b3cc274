using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Calls that are given a lambda for each element: <c>people.Select(p => p.Email)</c>.</summary>
internal static class Projections
{
    private const int MaxDepth = 32;

    /// <summary>What a call is made on: its instance, or what an extension method extends.</summary>
    public static IOperation? Receiver(IInvocationOperation call) => call.Instance ?? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;

    /// <summary>The call that a lambda, which something is inside of, is given to.</summary>
    public static IInvocationOperation? CallOf(IOperation inside, IMethodSymbol lambda)
    {
        IOperation? outer = inside;
        while (outer is not null && !(outer is IAnonymousFunctionOperation function && SymbolEqualityComparer.Default.Equals(function.Symbol, lambda))) outer = outer.Parent;
        while (outer is IAnonymousFunctionOperation or IDelegateCreationOperation or IConversionOperation or IArgumentOperation) outer = outer.Parent;
        return outer as IInvocationOperation;
    }

    /// <summary>What each element of a query is made by: <c>await people.Select(p => new { p.Email }).FirstAsync()</c>.</summary>
    public static IOperation? Projected(IOperation? value)
    {
        for (var depth = 0; depth < MaxDepth; depth++)
        {
            switch (value)
            {
                case IAwaitOperation awaited:
                    value = awaited.Operation;
                    break;
                case IConversionOperation conversion:
                    value = conversion.Operand;
                    break;
                case IInvocationOperation call when PassingCalls.KeepsElements(call.TargetMethod):
                    value = Receiver(call);
                    break;
                case IInvocationOperation { TargetMethod.Name: "Select" } call when PassingCalls.IsProjecting(call.TargetMethod):
                    value = call.Arguments.SelectMany(a => ReturnsOf(a.Value)).FirstOrDefault(r => r is not null);
                    break;
                default:
                    return value;
            }
        }

        return null;
    }

    /// <summary>What a lambda gives in the end of its body.</summary>
    public static IEnumerable<IOperation?> ReturnsOf(IOperation value) =>
        Operations.Function(value) is IAnonymousFunctionOperation { Body.Operations: var body } ? body.OfType<IReturnOperation>().Select(r => r.ReturnedValue) : [];
}
