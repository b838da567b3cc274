using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Purposes.Reads;

/// <summary>How a member is used where it is referred to.</summary>
internal static class MemberUse
{
    private static readonly HashSet<string> Filtering = new(StringComparer.Ordinal)
    {
        "Where", "OrderBy", "OrderByDescending", "ThenBy", "ThenByDescending", "SkipWhile", "TakeWhile",
        "Any", "AnyAsync", "All", "AllAsync", "Count", "CountAsync", "LongCount", "LongCountAsync", "First", "FirstAsync", "FirstOrDefault", "FirstOrDefaultAsync",
        "Single", "SingleAsync", "SingleOrDefault", "SingleOrDefaultAsync", "Last", "LastAsync", "LastOrDefault", "LastOrDefaultAsync",
    };

    /// <summary>Whether the member gets a value, or is named only.</summary>
    public static bool IsNoRead(IMemberReferenceOperation reference) => IsWritten(reference) || Naming.CallOf(reference) is not null;

    public static bool IsWritten(IOperation reference)
    {
        var written = reference;
        while (written.Parent is ITupleOperation) written = written.Parent;
        return written.Parent switch
        {
            ISimpleAssignmentOperation assignment => assignment.Target == written,
            IDeconstructionAssignmentOperation deconstruction => deconstruction.Target == written,
            IArgumentOperation argument => argument.Parameter?.RefKind == RefKind.Out,
            IMemberInitializerOperation => true,
            _ => false,
        };
    }

    /// <summary>Whether the database looks at the member to choose or order rows, before any person can be asked about.</summary>
    public static bool IsInFilter(IOperation reference)
    {
        IAnonymousFunctionOperation? outermost = null;
        for (var around = reference.Parent; around is not null; around = around.Parent)
        {
            if (around is IAnonymousFunctionOperation lambda && IsExpression(lambda)) outermost = lambda;
        }

        return outermost is not null && ArgumentOf(outermost)?.Parent is IInvocationOperation call && Filtering.Contains(call.TargetMethod.Name);
    }

    public static bool IsExpression(IAnonymousFunctionOperation lambda)
    {
        for (var around = lambda.Parent; around is IConversionOperation or IDelegateCreationOperation; around = around.Parent)
        {
            if (around.Type is INamedTypeSymbol { Name: "Expression", ContainingNamespace: { Name: "Expressions", ContainingNamespace.Name: "Linq" } }) return true;
        }

        return false;
    }

    /// <summary>The argument that a lambda is, or one of several of.</summary>
    public static IArgumentOperation? ArgumentOf(IOperation lambda)
    {
        var around = lambda.Parent;
        while (around is IConversionOperation or IDelegateCreationOperation or IArrayInitializerOperation or IArrayCreationOperation { IsImplicit: true }) around = around.Parent;
        return around as IArgumentOperation;
    }
}
