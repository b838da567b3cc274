using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>What a member's type can hold.</summary>
internal static class MemberValue
{
    public static ValueKinds KindOf(ITypeSymbol type)
    {
        if (type is IArrayTypeSymbol array) return array.ElementType.SpecialType == SpecialType.System_Byte ? ValueKinds.Bytes : KindOfOne(array.ElementType);
        if (type is not INamedTypeSymbol { IsGenericType: true, TypeArguments.Length: 1 } generic) return KindOfOne(type);

        // Nullable<T>, Lazy<T>, and collections of what counts.
        return generic.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || generic.AllInterfaces.Any(i => i.SpecialType == SpecialType.System_Collections_IEnumerable) || generic.SpecialType == SpecialType.System_Collections_Generic_IEnumerable_T
            ? KindOfOne(generic.TypeArguments[0])
            : ValueKinds.None;
    }

    private static ValueKinds KindOfOne(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueKinds.Text,
        SpecialType.System_DateTime => ValueKinds.Date,
        SpecialType.System_SByte or SpecialType.System_Byte or SpecialType.System_Int16 or SpecialType.System_UInt16 or SpecialType.System_Int32 or SpecialType.System_UInt32
            or SpecialType.System_Int64 or SpecialType.System_UInt64 or SpecialType.System_Single or SpecialType.System_Double or SpecialType.System_Decimal => ValueKinds.Number,
        _ when type.TypeKind == TypeKind.Enum => ValueKinds.Enum,
        _ => type.Name switch
        {
            "DateOnly" or "DateTimeOffset" or "LocalDate" => ValueKinds.Date,
            "Uri" => ValueKinds.Uri,
            "IPAddress" => ValueKinds.Ip,
            "MailAddress" => ValueKinds.Text,
            _ => ValueKinds.None,
        },
    };
}
