using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>The operations of code with one purpose: without functions in it that have another, and without what is only named.</summary>
internal static class MarkedCode
{
    /// <summary>All operations, in no order; a stack of our own, since code may be nested deeper than the machine's.</summary>
    public static IEnumerable<IOperation> In(IEnumerable<IOperation> roots, CancellationToken cancellationToken)
    {
        var first = new HashSet<IOperation>(roots);
        var left = new Stack<IOperation>(first);
        while (left.Count > 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var operation = left.Pop();
            if (operation is INameOfOperation or ITypeOfOperation or IAttributeOperation || (FunctionOf(operation) is { } function && !first.Contains(operation) && Marks.IsOn(function))) continue;

            yield return operation;
            foreach (var child in operation.ChildOperations) left.Push(child);
        }
    }

    private static IMethodSymbol? FunctionOf(IOperation operation) => (operation as IAnonymousFunctionOperation)?.Symbol ?? (operation as ILocalFunctionOperation)?.Symbol;
}
