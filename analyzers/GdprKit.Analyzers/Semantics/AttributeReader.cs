using GdprKit.Declarations;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Semantics;

/// <summary>Turns an attribute into a declaration: parameters and properties by name, whatever the attribute, so a new one needs no code here.</summary>
/// <param name="assembly">The name of the assembly that wears the attributes.</param>
internal sealed class AttributeReader(string assembly)
{
    private const string Namespace = "GdprKit";
    private const string Suffix = "Attribute";

    private static readonly Dictionary<string, string> KindsByName = Kinds.All.ToDictionary(k => k + Suffix, StringComparer.Ordinal);

    private readonly EnumNames _enums = new();

    /// <summary>The kind of declaration that the attribute is, or <see langword="null"/> if it is none of GdprKit's.</summary>
    public static string? KindOf(AttributeData attribute) =>
        attribute.AttributeClass is { } type && KindsByName.TryGetValue(type.Name, out var kind)
        && type.ContainingNamespace is { Name: Namespace, ContainingNamespace.IsGlobalNamespace: true }
            ? kind
            : null;

    /// <summary>The kind of declaration that the attribute is on a member, where a classification of data that stands for a category tags as well.</summary>
    public static string? KindOnMember(AttributeData attribute) =>
        KindOf(attribute) ?? (DataClassifications.MappingOf(attribute.AttributeClass) is not null ? Kinds.PersonalData : null);

    /// <summary>Reads an attribute on a member, as <see cref="KindOnMember"/> knows it.</summary>
    public Declaration? ReadOnMember(AttributeData attribute) =>
        DataClassifications.MappingOf(attribute.AttributeClass) is { } mapping ? Read(Kinds.PersonalData, mapping, attribute) : Read(attribute);

    /// <summary>Reads one of GdprKit's attributes; what does not compile in it is left out.</summary>
    public Declaration? Read(AttributeData attribute) => KindOf(attribute) is { } kind ? Read(kind, attribute, attribute) : null;

    private Declaration Read(string kind, AttributeData attribute, AttributeData origin)
    {
        var (arguments, named) = (attribute.ConstructorArguments, attribute.NamedArguments);
        var values = new DeclaredValues(arguments.Length + named.Length);
        if (attribute.AttributeConstructor is { } constructor)
        {
            for (var i = 0; i < arguments.Length && i < constructor.Parameters.Length; i++)
            {
                // An int parameter does not exist; what is zero or empty here was not said.
                if (Value(arguments[i]) is { } value) values.Set(constructor.Parameters[i].Name, value);
            }
        }

        foreach (var argument in named)
        {
            if (Value(argument.Value) is { } value) values.Set(char.ToLowerInvariant(argument.Key[0]) + argument.Key.Substring(1), value);
        }

        return new Declaration(kind, values) { Origin = origin };
    }

    private object? Value(TypedConstant constant) => constant.Kind switch
    {
        TypedConstantKind.Primitive => constant.Value switch
        {
            string text => text,
            int number => number,
            true => true,
            _ => null,
        },
        TypedConstantKind.Enum when constant is { Type: INamedTypeSymbol type, Value: { } value } => _enums.Of(type, Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture)),
        TypedConstantKind.Type when constant.Value is INamedTypeSymbol type => SymbolNames.Reference(type, assembly),
        // An array, a pointer: nothing is declared on these, but what was said is kept, so that a rule can say so.
        TypedConstantKind.Type when constant.Value is ITypeSymbol type => type.ToDisplayString(SymbolDisplayFormat.MinimallyQualifiedFormat),
        TypedConstantKind.Array when !constant.IsNull => ArrayValue(constant),
        _ => null,
    };

    private string[]? ArrayValue(TypedConstant array)
    {
        var items = array.Values.IsDefault ? [] : array.Values.Select(Value).SelectMany(v => v as string[] ?? [(v as string)!]).Where(v => v is not null).ToArray();
        return items.Length == 0 ? null : items;
    }
}
