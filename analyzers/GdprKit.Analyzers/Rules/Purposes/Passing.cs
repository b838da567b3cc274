using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Rules.Purposes.Reads;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes;

/// <summary>Personal data that a call takes to code with another purpose.</summary>
/// <param name="Carried">The data.</param>
/// <param name="To">The code, as a message calls it.</param>
/// <param name="Purpose">Its purpose.</param>
internal sealed record Passing(Carried Carried, string To, Purpose Purpose)
{
    public string Shown => Carried.Whole is null ? $"{Carried.Member.ContainingType.Name}.{Carried.Member.Name}" : $"{Carried.Whole.Name}' with its '{Carried.Member.Name}";

    /// <summary>One for each argument, or for what a property is set to.</summary>
    public static IEnumerable<Passing> Of(IOperation operation, Purpose purpose, Marks marks, DataFlow flow, CancellationToken cancellationToken)
    {
        var (method, values) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments.Select(a => a.Value)),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments.Select(a => a.Value)),
            ISimpleAssignmentOperation { Target: IPropertyReferenceOperation { Property.SetMethod: { } setter }, Value: var value } => (setter, [value]),
            IMethodReferenceOperation { Method: var each } reference => (each, Elements(reference)),
            _ => (null, []),
        };
        if (method is null || method.Parameters.IsEmpty || marks.Of(method) is not { IsKnown: true } other || other.Shares(purpose)) yield break;

        var to = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.MethodKind == MethodKind.LocalFunction ? method.Name : $"{method.ContainingType.Name}.{(method.AssociatedSymbol ?? method).Name}";
        foreach (var value in values)
        {
            if (flow.In(value, new(Rendering.Members, Position.Alone, Elements: true), cancellationToken).FirstOrDefault() is { } carried) yield return new(carried, to, other);
        }
    }

    /// <summary><c>customers</c> of <c>customers.ForEach(Tell)</c>.</summary>
    private static IEnumerable<IOperation> Elements(IMethodReferenceOperation reference)
    {
        if (MemberUse.ArgumentOf(reference)?.Parent is not IInvocationOperation call) yield break;
        var sequence = call.Instance ?? call.Arguments.FirstOrDefault(a => a.Parameter?.Ordinal == 0)?.Value;
        while (sequence is IConversionOperation { IsImplicit: true } conversion) sequence = conversion.Operand;
        if (sequence is not null && SymbolEqualityComparer.Default.Equals(Sequences.ElementOf(sequence.Type), reference.Method.Parameters.FirstOrDefault()?.Type)) yield return sequence;
    }
}
