using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Sequences and their elements. A text is none.</summary>
internal static class Sequences
{
    public static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        if (type is null or { SpecialType: SpecialType.System_String }) return null;
        if (type is IArrayTypeSymbol array) return array.ElementType;
        if (type is not INamedTypeSymbol named) return null;
        return Element(named) ?? named.AllInterfaces.Select(Element).FirstOrDefault(e => e is not null);
    }

    private static ITypeSymbol? Element(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1 } ? type.TypeArguments[0] : null;
}
