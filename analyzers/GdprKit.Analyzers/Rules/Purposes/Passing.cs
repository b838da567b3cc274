using GdprKit.Analyzers.Rules.Leakage.Flow;
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

    /// <summary>One for each argument.</summary>
    public static IEnumerable<Passing> Of(IOperation operation, Purpose purpose, Marks marks, DataFlow flow, CancellationToken cancellationToken)
    {
        var (method, arguments) = operation switch
        {
            IInvocationOperation call => (call.TargetMethod, call.Arguments),
            IObjectCreationOperation creation => (creation.Constructor, creation.Arguments),
            _ => (null, []),
        };
        if (method is null || arguments.IsEmpty || marks.Of(method) is not { IsKnown: true } other || other.Shares(purpose)) yield break;

        var to = method.MethodKind == MethodKind.Constructor ? method.ContainingType.Name : method.MethodKind == MethodKind.LocalFunction ? method.Name : $"{method.ContainingType.Name}.{method.Name}";
        foreach (var argument in arguments)
        {
            if (flow.In(argument.Value, new(Rendering.Members, Position.Alone, Elements: true), cancellationToken).FirstOrDefault() is { } carried) yield return new(carried, to, other);
        }
    }
}
