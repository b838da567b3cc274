using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Values that a condition around them has found to be empty, by syntax alone: "no token: {token}" tells of nobody.</summary>
internal static class EmptyValues
{
    public static bool IsEmpty(SyntaxNode reference)
    {
        if (reference is not ExpressionSyntax value) return false;
        for (SyntaxNode node = value; node.Parent is { } parent and not (MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax); node = parent)
        {
            var isFound = parent switch
            {
                IfStatementSyntax choice when choice.Statement == node => Says(choice.Condition, value, isEmpty: true),
                ElseClauseSyntax { Parent: IfStatementSyntax choice } => Says(choice.Condition, value, isEmpty: false),
                ConditionalExpressionSyntax choice when choice.WhenTrue == node => Says(choice.Condition, value, isEmpty: true),
                ConditionalExpressionSyntax choice when choice.WhenFalse == node => Says(choice.Condition, value, isEmpty: false),
                _ => false,
            };
            if (isFound) return !IsWritten(node, value);
        }

        return false;
    }

    /// <summary>Whether a condition that holds says that the value is empty, or one that does not hold says so.</summary>
    private static bool Says(ExpressionSyntax condition, ExpressionSyntax value, bool isEmpty) => condition switch
    {
        ParenthesizedExpressionSyntax inner => Says(inner.Expression, value, isEmpty),
        PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalNotExpression } not => Says(not.Operand, value, !isEmpty),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalAndExpression } both when isEmpty => Says(both.Left, value, true) || Says(both.Right, value, true),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.LogicalOrExpression } either when !isEmpty => Says(either.Left, value, false) || Says(either.Right, value, false),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.EqualsExpression } same => isEmpty && IsNothing(same.Right) && Is(same.Left, value),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.NotEqualsExpression } other => !isEmpty && IsNothing(other.Right) && Is(other.Left, value),
        IsPatternExpressionSyntax { Pattern: UnaryPatternSyntax not } test => !isEmpty && IsNothing(not.Pattern) && Is(test.Expression, value),
        IsPatternExpressionSyntax test => isEmpty && IsNothing(test.Pattern) && Is(test.Expression, value),
        InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "IsNullOrEmpty" or "IsNullOrWhiteSpace" }, ArgumentList.Arguments: { Count: 1 } asked } => isEmpty && Is(asked[0].Expression, value),
        _ => false,
    };

    private static bool IsNothing(ExpressionSyntax expression) => expression is LiteralExpressionSyntax { Token.Value: null or "" };

    private static bool IsNothing(PatternSyntax pattern) => pattern switch
    {
        ConstantPatternSyntax constant => IsNothing(constant.Expression),
        ParenthesizedPatternSyntax inner => IsNothing(inner.Pattern),
        BinaryPatternSyntax { RawKind: (int)SyntaxKind.OrPattern } either => IsNothing(either.Left) && IsNothing(either.Right),
        _ => false,
    };

    private static bool Is(ExpressionSyntax asked, ExpressionSyntax value) => SyntaxFactory.AreEquivalent(Expressions.Bare(asked), Expressions.Bare(value));

    private static bool IsWritten(SyntaxNode branch, ExpressionSyntax value) =>
        branch.DescendantNodes().Any(n => n is AssignmentExpressionSyntax assignment ? Is(assignment.Left, value) : n is ArgumentSyntax { RefKindKeyword.RawKind: not 0 } argument && Is(argument.Expression, value));
}
