using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>Locals, by syntax alone: a control-flow graph would cost more than all the rest.</summary>
internal static class LocalVariable
{
    /// <summary>Whether nothing but its declaration gives the variable a value. A variable of the same name elsewhere in the member counts as this one.</summary>
    public static bool IsAssignedOnce(VariableDeclaratorSyntax declarator)
    {
        var name = declarator.Identifier.ValueText;
        SyntaxNode? member = declarator.FirstAncestorOrSelf<MemberDeclarationSyntax>();
        return !((member is GlobalStatementSyntax ? member.Parent : member)?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(i => i.Identifier.ValueText == name && IsWritten(i)) ?? true);
    }

    /// <summary>Whether the variable of that name gets a value there.</summary>
    public static bool IsWritten(IdentifierNameSyntax name)
    {
        SyntaxNode written = name;
        while (written.Parent is ParenthesizedExpressionSyntax or TupleExpressionSyntax or ArgumentSyntax { RefKindKeyword.RawKind: 0, Parent: TupleExpressionSyntax }) written = written.Parent;
        return written.Parent switch
        {
            AssignmentExpressionSyntax assignment => assignment.Left == written,
            ArgumentSyntax argument => !argument.RefKindKeyword.IsKind(SyntaxKind.None) && !argument.RefKindKeyword.IsKind(SyntaxKind.InKeyword),
            PrefixUnaryExpressionSyntax or PostfixUnaryExpressionSyntax => !written.Parent.IsKind(SyntaxKind.SuppressNullableWarningExpression),
            RefExpressionSyntax => true,
            _ => false,
        };
    }
}
