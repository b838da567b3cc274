using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>The data classifications of Microsoft.Extensions.Compliance, by name, so that no package is needed to know them.</summary>
internal static class DataClassifications
{
    /// <summary>Whether the attribute classifies data: whoever redacts asks for the base type.</summary>
    public static bool Is(INamedTypeSymbol? attribute)
    {
        for (var type = attribute; type is not null; type = type.BaseType)
        {
            if (type is { Name: "DataClassificationAttribute", ContainingNamespace: { Name: "Classification", ContainingNamespace: { Name: "Compliance", ContainingNamespace: { Name: "Extensions", ContainingNamespace: { Name: "Microsoft", ContainingNamespace.IsGlobalNamespace: true } } } } }) return true;
        }

        return false;
    }

    /// <summary>The <c>[PersonalDataCategory]</c> that says for which category the classification stands; <see langword="null"/>: nothing says so.</summary>
    public static AttributeData? MappingOf(INamedTypeSymbol? attribute) =>
        Is(attribute)
            ? attribute!.GetAttributes().FirstOrDefault(a => OwnAttributes.Is(a, "PersonalDataCategoryAttribute"))
            : null;

    /// <summary>Whether a member of the type wears one that stands for a category.</summary>
    public static bool AreOn(INamedTypeSymbol type)
    {
        foreach (var (_, attributed) in TaggableMembers.Of(type))
        {
            foreach (var symbol in attributed)
            {
                if (symbol.GetAttributes().Any(a => MappingOf(a.AttributeClass) is not null)) return true;
            }
        }

        return false;
    }
}
