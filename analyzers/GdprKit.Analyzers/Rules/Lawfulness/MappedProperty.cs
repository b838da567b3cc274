using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Lawfulness;

/// <summary>The property that a chain of calls of Entity Framework Core speaks of: <c>Property(u => u.Newsletter)</c> or <c>Property&lt;bool&gt;("Newsletter")</c> at its start.</summary>
internal static class MappedProperty
{
    public static ISymbol? Of(IInvocationOperation call)
    {
        // Each call of the chain is made on what the one before returns, or gets it as its first argument.
        for (var current = Before(call); current is not null; current = Before(current))
        {
            if (current.TargetMethod.Name == "Property" && current.Arguments.Select(a => Named(a.Value, current)).FirstOrDefault(m => m is not null) is { } member) return member;
        }

        return null;
    }

    private static IInvocationOperation? Before(IInvocationOperation call) =>
        (call.Instance ?? (call.TargetMethod.IsExtensionMethod && call.Arguments.Length > 0 ? Operations.Unconverted(call.Arguments[0].Value) : null)) as IInvocationOperation;

    private static ISymbol? Named(IOperation argument, IInvocationOperation property)
    {
        argument = Operations.Unconverted(argument);
        if (argument.ConstantValue is { HasValue: true, Value: string name })
        {
            return property.TargetMethod.ContainingType.TypeArguments.FirstOrDefault() is INamedTypeSymbol entity ? TaggableMembers.Find(entity, name) : null;
        }

        return argument.DescendantsAndSelf().OfType<IMemberReferenceOperation>().FirstOrDefault(r => r.Instance is IParameterReferenceOperation)?.Member;
    }
}
