using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Rules.Leakage.Flow;

/// <summary>Sequences and their elements. A text is none.</summary>
internal static class Sequences
{
    public static ITypeSymbol? ElementOf(ITypeSymbol? type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType;
        // No type that the language has a name for is one, and nearly all values are of such.
        if (type is not INamedTypeSymbol { SpecialType: SpecialType.None, TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named) return null;
        return Element(named) ?? named.AllInterfaces.Select(Element).FirstOrDefault(e => e is not null);
    }

    private static ITypeSymbol? Element(INamedTypeSymbol type) =>
        type.OriginalDefinition.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T || type is { Name: "IAsyncEnumerable", TypeArguments.Length: 1 } ? type.TypeArguments[0] : null;
}
