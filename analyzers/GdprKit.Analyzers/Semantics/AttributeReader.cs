using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Turns an attribute into a declaration: parameters and properties by name, whatever the attribute, so a new one needs no code here.</summary>
internal static class AttributeReader
{
    private const string Namespace = "GdprKit";
    private const string Suffix = "Attribute";

    private static readonly HashSet<string> Known = new(Kinds.All, StringComparer.Ordinal);

    /// <summary>The kind of declaration that the attribute is, or <see langword="null"/> if it is none of GdprKit's.</summary>
    public static string? KindOf(AttributeData attribute)
    {
        if (attribute.AttributeClass is not { ContainingNamespace: { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true } } type) return null;
        if (!type.Name.EndsWith(Suffix, StringComparison.Ordinal)) return null;

        var kind = type.Name.Substring(0, type.Name.Length - Suffix.Length);
        return Known.Contains(kind) ? kind : null;
    }

    /// <summary>Reads one of GdprKit's attributes; what does not compile in it is left out.</summary>
    public static Declaration? Read(AttributeData attribute, string assembly)
    {
        if (KindOf(attribute) is not { } kind) return null;

        var values = new SortedDictionary<string, object>(StringComparer.Ordinal);
        if (attribute.AttributeConstructor is { } constructor)
        {
            var arguments = attribute.ConstructorArguments;
            for (var i = 0; i < arguments.Length && i < constructor.Parameters.Length; i++)
            {
                // An int parameter does not exist; what is zero or empty here was not said.
                if (Value(arguments[i], assembly) is { } value) values[constructor.Parameters[i].Name] = value;
            }
        }

        foreach (var named in attribute.NamedArguments)
        {
            if (Value(named.Value, assembly) is { } value) values[char.ToLowerInvariant(named.Key[0]) + named.Key.Substring(1)] = value;
        }

        return new Declaration(kind, values);
    }

    private static object? Value(TypedConstant constant, string assembly) => constant.Kind switch
    {
        TypedConstantKind.Primitive => constant.Value switch
        {
            string text => text,
            int number => number,
            true => true,
            _ => null,
        },
        TypedConstantKind.Enum => EnumValue(constant),
        TypedConstantKind.Type when constant.Value is INamedTypeSymbol type => SymbolNames.Reference(type, assembly),
        // An array, a pointer: nothing is declared on these, but what was said is kept, so that a rule can say so.
        TypedConstantKind.Type when constant.Value is ITypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        TypedConstantKind.Array when !constant.IsNull => ArrayValue(constant, assembly),
        _ => null,
    };

    private static string[]? ArrayValue(TypedConstant array, string assembly)
    {
        var items = array.Values.IsDefault ? [] : array.Values.Select(v => Value(v, assembly)).SelectMany(v => v as string[] ?? [(v as string)!]).Where(v => v is not null).ToArray();
        return items.Length == 0 ? null : items;
    }

    /// <summary>The member's name; the names of all bits of a flags enum; the number where nothing has that value. Zero says nothing.</summary>
    private static object? EnumValue(TypedConstant constant)
    {
        if (constant.Type is not INamedTypeSymbol type || constant.Value is null) return null;

        var value = Convert.ToInt64(constant.Value, System.Globalization.CultureInfo.InvariantCulture);
        if (value == 0) return null;

        var members = type.GetMembers().OfType<IFieldSymbol>().Where(f => f.HasConstantValue && f.ConstantValue is int).ToArray();
        if (!type.GetAttributes().Any(a => a.AttributeClass?.Name == nameof(FlagsAttribute)))
        {
            return members.FirstOrDefault(f => (int)f.ConstantValue! == value)?.Name ?? value.ToString(System.Globalization.CultureInfo.InvariantCulture);
        }

        return members.Where(f => (int)f.ConstantValue! != 0 && ((int)f.ConstantValue & value) == (int)f.ConstantValue).Select(f => f.Name).ToArray();
    }
}
