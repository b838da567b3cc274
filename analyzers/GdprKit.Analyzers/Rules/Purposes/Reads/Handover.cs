using GdprKit.Analyzers.Rules.Leakage.Flow;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>Objects that code hands on as a whole: to a serializer, a view, a caller. What is read of them there cannot be known.</summary>
/// <param name="staysWithin">Whether a method is code of the same purpose, which is looked at itself.</param>
internal sealed class Handover(Func<IMethodSymbol, bool> staysWithin)
{
    private static readonly string[] Platform = ["System.Linq", "System.Collections", "System.Threading.Tasks", "Microsoft.EntityFrameworkCore"];

    private static readonly HashSet<string> Comparing = new(StringComparer.Ordinal)
    {
        "Distinct", "Union", "Intersect", "Except", "Contains", "IndexOf", "Remove", "SequenceEqual",
        "DistinctBy", "GroupBy", "Join", "GroupJoin", "ToHashSet", "ToLookup", "ToDictionary",
    };

    /// <summary>The type of the object that the operation gives, if it leaves.</summary>
    public ITypeSymbol? Find(IOperation operation)
    {
        if (operation is IMethodReferenceOperation { Method: var method }) return staysWithin(method) ? null : method.Parameters.FirstOrDefault()?.Type;
        // Who is told of a member may read it, but for the store.
        if (operation is IMemberReferenceOperation reference && Naming.CallOf(reference) is { TargetMethod: var told } && !IsOfPlatform(told)) return reference.Instance?.Type;
        return IsObject(operation) && operation.Type is { SpecialType: SpecialType.None, TypeKind: not (TypeKind.Delegate or TypeKind.Enum or TypeKind.Error) } type && Leaves(operation) ? type : null;
    }

    private static bool IsObject(IOperation operation) => operation is
        ILocalReferenceOperation or IParameterReferenceOperation or IPropertyReferenceOperation or IFieldReferenceOperation or IArrayElementReferenceOperation
        or IInvocationOperation or IInstanceReferenceOperation or IObjectCreationOperation or IAwaitOperation or IWithOperation or ITranslatedQueryOperation
        or IConditionalAccessOperation or IConditionalAccessInstanceOperation or ICoalesceOperation or IConditionalOperation or ISwitchExpressionOperation
        or IArrayCreationOperation or ICollectionExpressionOperation;

    private bool Leaves(IOperation operation)
    {
        var value = operation;
        while (value.Parent is IConversionOperation) value = value.Parent;
        // What is kept as any object may go anywhere.
        if (value.Type is null or { SpecialType: SpecialType.System_Object } or { TypeKind: TypeKind.Dynamic }) return value.Parent is not (IIsPatternOperation or IIsTypeOperation or IBinaryOperation);
        switch (value.Parent)
        {
            // The operator of a record looks at all of it.
            case IBinaryOperation { OperatorMethod: { } comparing }:
                return !staysWithin(comparing);
            case IMemberReferenceOperation reference when reference.Instance == value:
            case IVariableInitializerOperation or IVariableDeclaratorOperation or IExpressionStatementOperation or IForEachLoopOperation or ISwitchOperation or IUsingOperation:
            case IIsPatternOperation or IIsTypeOperation or IBinaryOperation or IUnaryOperation or IPatternOperation:
            // What they give is an operation of its own.
            case IAwaitOperation or IConditionalAccessOperation or ICoalesceOperation or IConditionalOperation or ISwitchExpressionOperation or ISwitchExpressionArmOperation:
            case IWithOperation or ITranslatedQueryOperation or IArrayElementReferenceOperation:
                return false;
            case ISimpleAssignmentOperation assignment:
                return assignment.Target != value && assignment.Target is not (ILocalReferenceOperation or IDiscardOperation);
            case IReturnOperation { Parent: IBlockOperation { Parent: IAnonymousFunctionOperation lambda } }:
                return !(MemberUse.ArgumentOf(lambda)?.Parent is IInvocationOperation query && IsOfPlatform(query.TargetMethod)) || Compares(query.TargetMethod, value.Type);
            case IArgumentOperation { Parent: IInvocationOperation call }:
                return !staysWithin(call.TargetMethod) && (!(IsOfPlatform(call.TargetMethod) && (call.Instance is null || IsStoreOrLocal(call.Instance))) || Compares(call.TargetMethod, value.Type));
            case IArgumentOperation { Parent: IObjectCreationOperation creation }:
                return !(creation.Constructor is { } constructor && (staysWithin(constructor) || IsOfPlatform(constructor)));
            case IInvocationOperation call when call.Instance == value:
                return value is not IInstanceReferenceOperation && !staysWithin(call.TargetMethod) && !IsOfPlatform(call.TargetMethod)
                    && !(call.TargetMethod.ContainingType.SpecialType == SpecialType.System_Object && call.TargetMethod.Name != "ToString");
            default:
                return true;
        }
    }

    /// <summary>Whether a method is one of collections, queries or the store: what goes in comes out of its result, or stays in a row.</summary>
    private static bool IsOfPlatform(IMethodSymbol method)
    {
        var space = method.ContainingNamespace?.ToDisplayString() ?? "";
        return Array.Exists(Platform, p => space.StartsWith(p, StringComparison.Ordinal));
    }

    /// <summary>Whether a method of the platform compares objects, and those do so by their members.</summary>
    private static bool Compares(IMethodSymbol method, ITypeSymbol? type) => Comparing.Contains(method.Name) && (Sequences.ElementOf(type) ?? type) is { } compared && EqualsByMembers(compared);

    private static bool EqualsByMembers(ITypeSymbol type)
    {
        for (var current = type; current is { SpecialType: SpecialType.None }; current = current.BaseType)
        {
            if (current.IsRecord || current.GetMembers(nameof(Equals)).Any(m => m.IsOverride)) return true;
        }

        return false;
    }

    /// <summary>A collection in a field keeps what is added for anybody.</summary>
    private static bool IsStoreOrLocal(IOperation instance) =>
        instance is ILocalReferenceOperation || Sequences.ElementOf(instance.Type) is null || instance.Type?.ContainingNamespace?.ToDisplayString().StartsWith("Microsoft.EntityFrameworkCore", StringComparison.Ordinal) == true;
}
