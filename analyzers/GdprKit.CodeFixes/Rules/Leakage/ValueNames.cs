using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Operations;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>What code says that a value is: <c>?email=</c>, the key of a tag, the parameter that it is passed as. Another value in its place would make a lie of it.</summary>
internal static class ValueNames
{
    private const int LeastLetters = 3;

    /// <summary>Whether something before or around a value names it after a member, or gives it a name in an address.</summary>
    public static bool Name(ExpressionSyntax value, ISymbol member, SemanticModel model, CancellationToken cancellationToken)
    {
        var words = Words(member.Name);
        for (SyntaxNode node = value; node.Parent is { } parent && node is not (StatementSyntax or MemberDeclarationSyntax or AnonymousFunctionExpressionSyntax); node = parent)
        {
            if (Around(node, parent, model, cancellationToken).Any(n => IsName(n, words))) return true;
        }

        return false;
    }

    /// <summary>Whether a text ends by naming what comes next, or holds a word of a name.</summary>
    public static bool IsNameOf(string text, ISymbol member) => IsName(text, Words(member.Name));

    private static bool IsName(string text, string[] words) =>
        text.TrimEnd().EndsWith("=", StringComparison.Ordinal)
        || words.Any(w => text.IndexOf(w, StringComparison.OrdinalIgnoreCase) >= 0)
        || (text.Length >= LeastLetters && words.Any(w => w.EndsWith(text, StringComparison.OrdinalIgnoreCase))); // "mail"

    private static IEnumerable<string> Around(SyntaxNode node, SyntaxNode parent, SemanticModel model, CancellationToken cancellationToken) => parent switch
    {
        InterpolatedStringExpressionSyntax text when text.Contents.IndexOf((InterpolatedStringContentSyntax)node) is > 0 and var i => Texts(text.Contents[i - 1]),
        BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } sum when sum.Right == node => Texts(Last(sum.Left)),
        InitializerExpressionSyntax { RawKind: (int)SyntaxKind.ComplexElementInitializerExpression } pair => pair.Expressions.TakeWhile(e => e != node).SelectMany(Texts),
        ArgumentListSyntax list => list.Arguments.Where(a => a != node).SelectMany(a => Texts(a.Expression)).Where(t => t.IndexOf('{') < 0).Concat(Parameter((ArgumentSyntax)node, model, cancellationToken)),
        AssignmentExpressionSyntax assignment when assignment.Right == node => [assignment.Left.ToString()],
        VariableDeclaratorSyntax variable => [variable.Identifier.ValueText],
        PropertyDeclarationSyntax property => [property.Identifier.ValueText],
        AnonymousObjectMemberDeclaratorSyntax { NameEquals: { } name } => [name.Name.Identifier.ValueText],
        _ => [],
    };

    private static ExpressionSyntax Last(ExpressionSyntax sum) => sum is BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } both ? both.Right : sum;

    private static IEnumerable<string> Texts(SyntaxNode node) => node switch
    {
        InterpolatedStringTextSyntax text => [text.TextToken.ValueText],
        LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression } literal => [literal.Token.ValueText],
        InterpolatedStringExpressionSyntax { Contents.Count: > 0 } text => Texts(text.Contents[text.Contents.Count - 1]),
        _ => [],
    };

    private static IEnumerable<string> Parameter(ArgumentSyntax argument, SemanticModel model, CancellationToken cancellationToken) =>
        model.GetOperation(argument, cancellationToken) is IArgumentOperation { Parameter.Name: { } name } ? [name] : [];

    /// <summary>The words of a name that are long enough to mean something: Home and Phone of HomePhone.</summary>
    private static string[] Words(string name)
    {
        var words = new List<string>();
        for (var (start, i) = (0, 1); i <= name.Length; i++)
        {
            if (i < name.Length && (!char.IsUpper(name[i]) || char.IsUpper(name[i - 1]))) continue;
            if (i - start >= LeastLetters) words.Add(name.Substring(start, i - start));
            start = i;
        }

        return [.. words];
    }
}
