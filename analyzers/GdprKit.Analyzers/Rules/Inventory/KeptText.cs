using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>The calls whose result tells the same as what they are called on.</summary>
internal static class KeptText
{
    private const int MaxDepth = 64;

    private static bool IsKeeping(string method) => method is "Trim" or "TrimStart" or "TrimEnd" or "ToLower" or "ToLowerInvariant" or "ToUpper" or "ToUpperInvariant";

    public static bool Keeps(IMethodSymbol method) =>
        !method.IsStatic && (method.Name == "ToString" ? method.Parameters.IsEmpty : method.ContainingType?.SpecialType == SpecialType.System_String && IsKeeping(method.Name));

    /// <summary>Whether an expression holds the parameter of that name. Asked of other files' constructors, where nothing is bound.</summary>
    public static bool Keeps(ExpressionSyntax? expression, string parameter, int depth = 0)
    {
        if (depth > MaxDepth) return false;

        return expression switch
        {
            IdentifierNameSyntax name => name.Identifier.ValueText == parameter,
            ParenthesizedExpressionSyntax parenthesized => In(parenthesized.Expression),
            CastExpressionSyntax cast => In(cast.Expression),
            PostfixUnaryExpressionSyntax suppressed when suppressed.IsKind(SyntaxKind.SuppressNullableWarningExpression) => In(suppressed.Operand),
            BinaryExpressionSyntax binary when binary.IsKind(SyntaxKind.CoalesceExpression) || binary.IsKind(SyntaxKind.AddExpression) => In(binary.Left) || In(binary.Right),
            ConditionalExpressionSyntax conditional => In(conditional.WhenTrue) || In(conditional.WhenFalse),
            InterpolatedStringExpressionSyntax text => text.Contents.Any(c => c is InterpolationSyntax part && In(part.Expression)),
            InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax called } call when IsKeeping(called.Name.Identifier.ValueText) || (called.Name.Identifier.ValueText == "ToString" && call.ArgumentList.Arguments.Count == 0) => In(called.Expression),
            ConditionalAccessExpressionSyntax { WhenNotNull: InvocationExpressionSyntax { Expression: MemberBindingExpressionSyntax bound } } access when IsKeeping(bound.Name.Identifier.ValueText) => In(access.Expression),
            AssignmentExpressionSyntax assignment => In(assignment.Right),
            _ => false,
        };

        bool In(ExpressionSyntax? inner) => Keeps(inner, parameter, depth + 1);
    }
}
