using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection;

/// <summary>Tells what a type can hold. Looks through <c>Nullable</c>, arrays and collections; services and delegates hold nothing.</summary>
internal static class ValueShape
{
    public static ValueShapes Of(ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueShapes.Text,
        SpecialType.System_Boolean => ValueShapes.Flag,
        SpecialType.System_DateTime => ValueShapes.Date,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => ValueShapes.Number,
        SpecialType.System_Object => ValueShapes.None,
        _ => type switch
        {
            { TypeKind: TypeKind.Enum } => ValueShapes.Choice,
            IArrayTypeSymbol { ElementType.SpecialType: SpecialType.System_Byte } => ValueShapes.Bytes,
            IArrayTypeSymbol array => Of(array.ElementType),
            INamedTypeSymbol named => OfNamed(named),
            _ => ValueShapes.None,
        },
    };

    private static ValueShapes OfNamed(INamedTypeSymbol type)
    {
        if (type.TypeKind is not (TypeKind.Class or TypeKind.Struct or TypeKind.Interface)) return ValueShapes.None;
        if (type.TypeArguments.Length == 1)
        {
            return type.OriginalDefinition.SpecialType == SpecialType.System_Nullable_T || IsCollection(type) ? Of(type.TypeArguments[0]) : ValueShapes.None;
        }

        if (type.TypeArguments.Length > 1) return ValueShapes.None;
        if (type.ContainingNamespace is { Name: "System", ContainingNamespace.IsGlobalNamespace: true })
        {
            return type.Name switch
            {
                "DateOnly" or "DateTimeOffset" => ValueShapes.Date,
                "Guid" => ValueShapes.Guid,
                "Uri" => ValueShapes.Text,
                _ => ValueShapes.None,
            };
        }

        return type.Name switch
        {
            "MailAddress" or "MailboxAddress" => ValueShapes.Text,
            "Instant" or "LocalDate" or "PartialDate" => ValueShapes.Date,
            _ when type.Name.EndsWith("List", StringComparison.Ordinal) => ValueShapes.None, // What can be chosen, not what was.
            _ => TypeClassifier.IsProgram(Lexicon.Default, type) ? ValueShapes.None : ValueShapes.Object,
        };
    }

    private static bool IsCollection(INamedTypeSymbol type)
    {
        // A named constant of the namespace costs no walk through interfaces.
        var space = type.ContainingNamespace;
        return space is { Name: "Generic" or "Immutable" or "ObjectModel", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };
    }
}
