using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>Whether a status of refusal that somebody has written refuses anything.</summary>
internal static class RefusingStatus
{
    /// <summary>What .NET throws for files that may not be opened; many throw it for callers too.</summary>
    public const string Exception = "UnauthorizedAccessException";

    /// <summary>Whether it stands in a description of what an endpoint may answer: <c>[ProducesResponseType(401)]</c>, <c>.Produces(401)</c>.</summary>
    public static bool IsDescribed(SyntaxToken status)
    {
        foreach (var node in status.Parent!.Ancestors())
        {
            switch (node)
            {
                case AttributeSyntax:
                case InvocationExpressionSyntax { Expression: MemberAccessExpressionSyntax { Name.Identifier.ValueText: var call } } when call.StartsWith("Produces", StringComparison.Ordinal):
                    return true;
                case StatementSyntax or MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    /// <summary>Whether it is what an <c>UnauthorizedAccessException</c> becomes: that refuses only if one is thrown.</summary>
    public static bool IsOfException(SyntaxToken status) => status.Parent!.Ancestors().Any(n => n switch
    {
        SwitchExpressionArmSyntax arm => Names(arm.Pattern),
        SwitchSectionSyntax section => section.Labels.Any(Names),
        CatchClauseSyntax { Declaration: { } caught } => Names(caught),
        IfStatementSyntax test => Names(test.Condition),
        _ => false,
    });

    public static bool IsThrown(SyntaxToken exception) => exception.Parent is TypeSyntax { Parent: ObjectCreationExpressionSyntax or QualifiedNameSyntax { Parent: ObjectCreationExpressionSyntax } };

    private static bool Names(SyntaxNode node) => node.DescendantTokens().Any(t => t.ValueText == Exception);
}
