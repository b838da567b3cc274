using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Gate;

/// <summary>Questions to <c>ProcessingGate</c>.</summary>
internal static class GateCall
{
    public const string Method = "IsAllowedAsync";

    public static bool IsFor(IInvocationOperation call, Purpose purpose)
    {
        var method = call.TargetMethod;
        if (method is not { Name: Method, ContainingType.Name: "ProcessingGate" } || method.ContainingNamespace?.ToDisplayString() != "GdprKit.Register") return false;
        if (method.TypeArguments.Length == 1) return Names(method.TypeArguments[0], purpose);

        // What is in a variable, nobody knows.
        var id = call.Arguments.FirstOrDefault(a => a.Parameter is { Ordinal: 0, Type.SpecialType: SpecialType.System_String })?.Value.ConstantValue;
        return id is { HasValue: true, Value: string text } ? purpose.Activities.Any(a => a.Id == text || a.Activity.Declaration.List("formerIds").Contains(text)) : id is not null;
    }

    /// <summary>Whether a type argument is an activity of the purpose; in a generic method it is whatever its caller says.</summary>
    public static bool Names(ITypeSymbol activity, Purpose purpose) =>
        activity is ITypeParameterSymbol || (activity is INamedTypeSymbol named && purpose.Includes(SymbolNames.Reference(named.OriginalDefinition)));
}
