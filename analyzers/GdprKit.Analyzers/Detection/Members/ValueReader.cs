using GdprKit.Analyzers.Detection.Types;
using GdprKit.Analyzers.Detection.Words;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Detection.Members;

/// <summary>Tells what a type can hold. Looks through <c>Nullable</c>, arrays, collections and wrappers; services and delegates hold nothing.</summary>
internal static class ValueReader
{
    public static ValueShapes ShapesOf(Lexicon lexicon, ITypeSymbol type) => Inner(type) is { } inner ? ShapesOfOne(lexicon, inner) : ValueShapes.None;

    /// <summary>What is in a <c>Nullable</c>, a collection or a wrapper like <c>Optional</c>; null for what only does something.</summary>
    public static ITypeSymbol? Inner(ITypeSymbol type)
    {
        while (true)
        {
            switch (type)
            {
                case IArrayTypeSymbol { ElementType.SpecialType: not SpecialType.System_Byte } array:
                    type = array.ElementType;
                    break;
                case INamedTypeSymbol { Arity: 1 } named:
                    if (named.OriginalDefinition.SpecialType != SpecialType.System_Nullable_T && !IsCollection(named) && !IsWrapper(named)) return null;
                    type = named.TypeArguments[0];
                    break;
                case INamedTypeSymbol { Arity: > 1 }:
                    return null;
                default:
                    return type;
            }
        }
    }

    private static ValueShapes ShapesOfOne(Lexicon lexicon, ITypeSymbol type) => type.SpecialType switch
    {
        SpecialType.System_String => ValueShapes.Text,
        SpecialType.System_Boolean => ValueShapes.Flag,
        SpecialType.System_DateTime => ValueShapes.Date,
        >= SpecialType.System_SByte and <= SpecialType.System_Double => ValueShapes.Number,
        SpecialType.System_Object => ValueShapes.None,
        _ => type switch
        {
            { TypeKind: TypeKind.Enum } => ValueShapes.Choice,
            IArrayTypeSymbol => ValueShapes.Bytes,
            INamedTypeSymbol { TypeKind: TypeKind.Class or TypeKind.Struct or TypeKind.Interface } named => ShapesOfNamed(lexicon, named),
            _ => ValueShapes.None,
        },
    };

    private static ValueShapes ShapesOfNamed(Lexicon lexicon, INamedTypeSymbol type)
    {
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
            _ when type.Name.EndsWith("Id", StringComparison.Ordinal) => ValueShapes.Guid, // A strongly typed key.
            _ => SubjectReader.IsProgram(lexicon, type) ? ValueShapes.None : ValueShapes.Object,
        };
    }

    private static bool IsCollection(INamedTypeSymbol type)
    {
        // A named constant of the namespace costs no walk through interfaces.
        var space = type.ContainingNamespace;
        return space is { Name: "Generic" or "Immutable" or "ObjectModel" or "Concurrent" or "Frozen", ContainingNamespace: { Name: "Collections", ContainingNamespace.Name: "System" } };
    }

    /// <summary>What a value that may be missing or changed is wrapped in, by whichever library.</summary>
    private static bool IsWrapper(INamedTypeSymbol type) => type.Name is "Optional" or "Option" or "Maybe" or "Change" or "OptionalValueChange" or "Patch" or "Field" or "Secret" or "Sensitive";
}
