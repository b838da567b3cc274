using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.Analyzers.Rules.Leakage.Sinks;

/// <summary>Which parameters of an exception's constructor get into its text. An own exception may hold data that its message does not tell.</summary>
internal static class ExceptionText
{
    public static bool Holds(IParameterSymbol parameter, CancellationToken cancellationToken)
    {
        var type = parameter.Type is IArrayTypeSymbol array ? array.ElementType : parameter.Type;
        if (type.SpecialType is not (SpecialType.System_String or SpecialType.System_Object) || parameter.Name is "value" or "paramName" or "parameterName" or "memberName" or "fileName") return false;

        var constructor = parameter.ContainingSymbol.OriginalDefinition;
        return constructor.DeclaringSyntaxReferences.IsEmpty
            || !constructor.ContainingType.GetMembers("Message").IsEmpty
            || constructor.DeclaringSyntaxReferences.Any(r => Base(r.GetSyntax(cancellationToken))?.DescendantNodes().OfType<IdentifierNameSyntax>().Any(n => n.Identifier.ValueText == parameter.Name) == true);
    }

    private static ArgumentListSyntax? Base(SyntaxNode constructor) => constructor switch
    {
        ConstructorDeclarationSyntax { Initializer.ArgumentList: var arguments } => arguments,
        TypeDeclarationSyntax { BaseList.Types: var types } => types.OfType<PrimaryConstructorBaseTypeSyntax>().FirstOrDefault()?.ArgumentList,
        _ => null,
    };
}
