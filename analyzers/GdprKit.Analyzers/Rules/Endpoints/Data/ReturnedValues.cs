using GdprKit.Analyzers.Rules.Endpoints.Access;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Endpoints.Data;

/// <summary>What endpoints return: by their type, or by the results that they make, <c>Ok(customer)</c>.</summary>
internal static class ReturnedValues
{
    private const int MaxDepth = 8;

    private static readonly HashSet<string> Wrappers = new(StringComparer.Ordinal) { "Task", "ValueTask", "ActionResult", "Nullable", "KeyValuePair" };

    private static readonly HashSet<string> Errors = new(StringComparer.Ordinal) { "BadRequest", "NotFound", "Conflict", "UnprocessableEntity", "InternalServerError" };

    private static readonly HashSet<string> Results = new(StringComparer.Ordinal)
    {
        "Ok", "Json", "Created", "CreatedAtAction", "CreatedAtRoute", "Accepted", "AcceptedAtAction", "AcceptedAtRoute", "StatusCode", "Content", "View", "PartialView",
    };

    public static IEnumerable<ReturnedValue> Of(Endpoint endpoint)
    {
        var isSaid = false;
        foreach (var (type, isSequence) in Unwrapped(endpoint.Handler.ReturnType))
        {
            if (type.IsAnonymousType || SaysNothing(type)) continue;
            isSaid = true;
            yield return new(type, isSequence);
        }

        if (isSaid) yield break;
        foreach (var operation in endpoint.Body?.DescendantsAndSelf() ?? [])
        {
            if (Value(operation, endpoint.Body) is not { } value) continue;
            foreach (var (type, isSequence) in Unwrapped(Operations.Unconverted(value).Type)) yield return new(type, isSequence, value, operation is IInvocationOperation { TargetMethod.Name: "View" or "PartialView" });
        }
    }

    public static IEnumerable<(ITypeSymbol Type, bool IsSequence)> Unwrapped(ITypeSymbol? type, bool isSequence = false, int depth = 0)
    {
        if (type is null || depth > MaxDepth) return [];
        if (Sequences.ElementOf(type) is { } element) return Unwrapped(element, true, depth + 1);
        if (type is not INamedTypeSymbol { TypeArguments.IsEmpty: false } named || !IsWrapper(named)) return [(type, isSequence)];
        return Errors.Contains(named.Name) ? [] : named.TypeArguments.SelectMany(a => Unwrapped(a, isSequence, depth + 1));
    }

    private static bool IsWrapper(INamedTypeSymbol type) =>
        Wrappers.Contains(type.Name) || (type.ContainingNamespace is { Name: "HttpResults" } && GuardWords.IsOfFramework(type));

    /// <summary>A type of which every result is one.</summary>
    private static bool SaysNothing(ITypeSymbol type) =>
        type.SpecialType is SpecialType.System_Object or SpecialType.System_Void || type.TypeKind == TypeKind.Dynamic || type.Name is "Task" or "ValueTask" || (GuardWords.IsOfFramework(type) && (type.Name is "IResult" or "IActionResult" || type.Name.EndsWith("Result", StringComparison.Ordinal)));

    /// <summary>The value of a result, <c>Ok(customer)</c> or <c>new JsonResult(customer)</c>, or what a lambda of no named type returns.</summary>
    private static IOperation? Value(IOperation operation, IOperation? body) => operation switch
    {
        IInvocationOperation { TargetMethod: var method } call when Results.Contains(method.Name) && method.ContainingType is { Name: "ControllerBase" or "Controller" or "Results" or "TypedResults" } type && GuardWords.IsOfFramework(type) && Succeeds(call) => Argument(call.Arguments),
        IObjectCreationOperation { Type: { } type } creation when type.Name is "OkObjectResult" or "JsonResult" or "ObjectResult" or "CreatedResult" && GuardWords.IsOfFramework(type) => Argument(creation.Arguments),
        IReturnOperation { ReturnedValue: { } value } when Unwrapped(value.Type).Any(t => t.Type.IsAnonymousType) && IsOfEndpoint(operation, body) => value,
        _ => null,
    };

    /// <summary>Whether no lambda or method is between a statement and the endpoint: what that returns is on its way, and need not be the answer.</summary>
    private static bool IsOfEndpoint(IOperation operation, IOperation? body)
    {
        for (var current = operation.Parent; current is not null && current != body; current = current.Parent)
        {
            if (current is IAnonymousFunctionOperation or ILocalFunctionOperation) return false;
        }

        return true;
    }

    /// <summary>Whether it does not say by its status that it is an answer of something that went wrong, or may.</summary>
    private static bool Succeeds(IInvocationOperation call) =>
        call.TargetMethod.Name != "StatusCode" || call.Arguments.FirstOrDefault(a => a.Parameter?.Name == "statusCode")?.Value.ConstantValue is { HasValue: true, Value: >= 200 and < 300 };

    private static IOperation? Argument(IEnumerable<IArgumentOperation> arguments) =>
        arguments.FirstOrDefault(a => a is { ArgumentKind: ArgumentKind.Explicit, Parameter.Name: "value" or "data" or "model" or "content" })?.Value;
}
