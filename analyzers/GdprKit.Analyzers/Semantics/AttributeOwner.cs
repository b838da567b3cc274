using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Finds the symbol that wears an attribute, and the attribute as that symbol has it.</summary>
internal static class AttributeOwner
{
    /// <summary>The last identifier of the attribute's name, as written.</summary>
    public static string SimpleName(AttributeSyntax attribute) => attribute.Name switch
    {
        QualifiedNameSyntax qualified => qualified.Right.Identifier.ValueText,
        AliasQualifiedNameSyntax alias => alias.Name.Identifier.ValueText,
        SimpleNameSyntax simple => simple.Identifier.ValueText,
        _ => "",
    };

    /// <summary>The argument that sets a property of an attribute.</summary>
    public static ExpressionSyntax? Named(AttributeSyntax attribute, string property) =>
        attribute.ArgumentList?.Arguments.FirstOrDefault(a => a.NameEquals?.Name.Identifier.ValueText == property)?.Expression;

    public static (ISymbol Owner, AttributeData Attribute)? Find(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        foreach (var owner in Owners(attribute, model, cancellationToken))
        {
            foreach (var data in owner.GetAttributes())
            {
                if (data.ApplicationSyntaxReference is { } reference && reference.SyntaxTree == attribute.SyntaxTree && reference.Span == attribute.Span)
                {
                    return (owner, data);
                }
            }
        }

        return null;
    }

    /// <summary>Every symbol that the list may speak of: <c>[property: …]</c> on a parameter speaks of a property.</summary>
    private static IEnumerable<ISymbol> Owners(AttributeSyntax attribute, SemanticModel model, CancellationToken cancellationToken)
    {
        var declaration = attribute.Parent?.Parent;
        switch (declaration)
        {
            case null:
                yield break;
            case CompilationUnitSyntax:
                yield return model.Compilation.Assembly;
                yield break;
            case BaseFieldDeclarationSyntax field:
                foreach (var variable in field.Declaration.Variables)
                {
                    if (model.GetDeclaredSymbol(variable, cancellationToken) is { } symbol) yield return symbol;
                }

                yield break;
        }

        if (model.GetDeclaredSymbol(declaration, cancellationToken) is not { } declared) yield break;
        yield return declared;

        var type = declared.ContainingType;
        if (declared is IParameterSymbol && type is not null)
        {
            foreach (var property in type.GetMembers(declared.Name)) yield return property;
        }

        if (type is null) yield break;
        foreach (var field in type.GetMembers().OfType<IFieldSymbol>())
        {
            if (field.AssociatedSymbol?.Name == declared.Name) yield return field;
        }
    }
}
