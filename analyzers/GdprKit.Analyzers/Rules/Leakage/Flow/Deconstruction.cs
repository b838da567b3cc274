using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>The members of a record that are read where it is taken apart: <c>var (name, _) = customer</c>.</summary>
internal static class Deconstruction
{
    public static IEnumerable<(ISymbol Member, SyntaxNode Syntax)> Of(IOperation operation)
    {
        var (method, parts) = operation switch
        {
            IDeconstructionAssignmentOperation { Syntax: AssignmentExpressionSyntax syntax } assignment => (assignment.SemanticModel?.GetDeconstructionInfo(syntax).Method, Parts(assignment.Target)),
            IForEachLoopOperation { Syntax: ForEachVariableStatementSyntax syntax } loop => (loop.SemanticModel?.GetDeconstructionInfo(syntax).Method, Parts(loop.LoopControlVariable)),
            IRecursivePatternOperation { DeconstructSymbol: IMethodSymbol deconstruct } pattern => (deconstruct, [.. pattern.DeconstructionSubpatterns]),
            _ => (null, []),
        };

        // What a record's own compiler-made method gives is its properties; what another gives, nobody knows.
        if (method is not { IsImplicitlyDeclared: true, ContainingType: { IsRecord: true } record }) yield break;
        for (var i = 0; i < parts.Count && i < method.Parameters.Length; i++)
        {
            if (parts[i] is not (IDiscardOperation or IDiscardPatternOperation) && TaggableMembers.Find(record, method.Parameters[i].Name) is { } member) yield return (member, parts[i].Syntax);
        }
    }

    private static IReadOnlyList<IOperation> Parts(IOperation target)
    {
        if (target is IDeclarationExpressionOperation declaration) target = declaration.Expression;
        return target is ITupleOperation tuple ? [.. tuple.Elements] : [];
    }
}
