using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Expressions as the compiler knows them: of parentheses, <c>!</c> and <c>checked</c> it has no operation.</summary>
internal static class Expressions
{
    public static SyntaxNode Bare(SyntaxNode expression)
    {
        while (true)
        {
            switch (expression)
            {
                case ParenthesizedExpressionSyntax inner:
                    expression = inner.Expression;
                    continue;
                case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.SuppressNullableWarningExpression } sure:
                    expression = sure.Operand;
                    continue;
                case CheckedExpressionSyntax inner:
                    expression = inner.Expression;
                    continue;
                default:
                    return expression;
            }
        }
    }
}
