using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>Members that a call is told of only, by a lambda that is never run: <c>SetProperty(c => c.Email, …)</c>, <c>Ignore(c => c.Email)</c>.</summary>
internal static class Naming
{
    /// <summary>Of a query, too, or by a delegate.</summary>
    private static readonly HashSet<string> Queried = new(StringComparer.Ordinal) { "SetProperty", "Include", "ThenInclude" };

    private static readonly HashSet<string> Reading = new(StringComparer.Ordinal) { "MapFrom", "RuleFor", "RuleForEach" };

    /// <summary>The call that is told of the member, in a lambda of nothing but such paths; <see langword="null"/>: the member is read.</summary>
    public static IInvocationOperation? CallOf(IMemberReferenceOperation reference)
    {
        if (!IsOfParameter(reference)) return null;

        var path = PathFrom(reference);
        // x => new { x.Name, x.Email }
        if (path.Parent is ISimpleAssignmentOperation { Parent: IAnonymousObjectCreationOperation several }) path = PathFrom(several);
        if (path.Parent is not IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } }) return null;
        if (MemberUse.ArgumentOf(lambda) is not { Parameter: { } parameter, Parent: IInvocationOperation { TargetMethod: var method } call }) return null;
        if (parameter.Ordinal != (method.IsExtensionMethod ? 1 : 0) || IsValueRead(call)) return null;
        return Queried.Contains(method.Name) || (MemberUse.IsExpression(lambda) && !Reading.Contains(method.Name) && !IsQuery(call)) ? call : null;
    }

    private static bool IsOfParameter(IMemberReferenceOperation reference)
    {
        var root = reference.Instance;
        while (root is IMemberReferenceOperation or IConversionOperation) root = (root as IMemberReferenceOperation)?.Instance ?? (root as IConversionOperation)?.Operand;
        return root is IParameterReferenceOperation { Parameter.ContainingSymbol: IMethodSymbol { MethodKind: MethodKind.LambdaMethod } };
    }

    private static IOperation PathFrom(IOperation operation)
    {
        while (operation.Parent is IConversionOperation or IMemberReferenceOperation) operation = operation.Parent;
        return operation;
    }

    /// <summary><c>Entry(c).Property(x => x.Email).CurrentValue</c>.</summary>
    private static bool IsValueRead(IInvocationOperation call) => call.Parent is IPropertyReferenceOperation { Property.Name: "CurrentValue" or "OriginalValue" } value && !MemberUse.IsWritten(value);

    private static bool IsQuery(IInvocationOperation call) =>
        (call.Instance?.Type ?? (call.TargetMethod.IsExtensionMethod ? call.TargetMethod.Parameters[0].Type : null)) is { } type && (IsQueryable(type) || type.AllInterfaces.Any(IsQueryable));

    private static bool IsQueryable(ITypeSymbol type) => type.Name == "IQueryable";
}
