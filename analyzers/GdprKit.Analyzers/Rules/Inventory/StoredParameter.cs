using GdprKit.Analyzers.Semantics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// The member in which a constructor keeps a parameter: of a positional record, of a primary constructor whose parameter initialises one, or
/// of an ordinary constructor that assigns it. By syntax, since the constructor mostly stands in another file than the call.
/// </summary>
internal static class StoredParameter
{
    public static ISymbol? MemberOf(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        if (parameter is not { ContainingSymbol: IMethodSymbol constructor, ContainingType: { } type }) return null;

        return constructor.DeclaringSyntaxReferences.FirstOrDefault()?.GetSyntax(cancellationToken) switch
        {
            RecordDeclarationSyntax when Member(type, parameter.Name) is { } positional => positional,
            TypeDeclarationSyntax => Initialised(type, parameter.Name, cancellationToken),
            ConstructorDeclarationSyntax written => Assigned(written, type, parameter.Name),
            _ => null,
        };
    }

    private static ISymbol? Initialised(INamedTypeSymbol type, string parameter, CancellationToken cancellationToken)
    {
        foreach (var part in type.DeclaringSyntaxReferences)
        {
            if (part.GetSyntax(cancellationToken) is not TypeDeclarationSyntax declaration) continue;
            foreach (var member in declaration.Members)
            {
                var name = member switch
                {
                    PropertyDeclarationSyntax property when KeptText.Keeps(property.Initializer?.Value, parameter) => property.Identifier.ValueText,
                    FieldDeclarationSyntax field => field.Declaration.Variables.FirstOrDefault(v => KeptText.Keeps(v.Initializer?.Value, parameter))?.Identifier.ValueText,
                    _ => null,
                };
                if (name is not null) return Member(type, name);
            }
        }

        return null;
    }

    private static ISymbol? Assigned(ConstructorDeclarationSyntax constructor, INamedTypeSymbol type, string parameter)
    {
        foreach (var assignment in constructor.DescendantNodes().OfType<AssignmentExpressionSyntax>())
        {
            if (assignment is { Left: TupleExpressionSyntax targets, Right: TupleExpressionSyntax values } && targets.Arguments.Count == values.Arguments.Count)
            {
                for (var i = 0; i < targets.Arguments.Count; i++)
                {
                    if (Kept(targets.Arguments[i].Expression, values.Arguments[i].Expression) is { } one) return one;
                }
            }
            else if (Kept(assignment.Left, assignment.Right) is { } member)
            {
                return member;
            }
        }

        return null;

        ISymbol? Kept(ExpressionSyntax target, ExpressionSyntax value) => target switch
        {
            IdentifierNameSyntax name when name.Identifier.ValueText != parameter && KeptText.Keeps(value, parameter) => Member(type, name.Identifier.ValueText),
            MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax, Name: var name } when KeptText.Keeps(value, parameter) => Member(type, name.Identifier.ValueText),
            _ => null,
        };
    }

    private static ISymbol? Member(INamedTypeSymbol type, string name) => TaggableMembers.Find(type, name);
}
