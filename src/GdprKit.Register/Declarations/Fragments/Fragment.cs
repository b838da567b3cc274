using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Fragments;

/// <summary>All that one assembly declares, as its source generator wrote it.</summary>
internal sealed class Fragment
{
    /// <summary>The version of the fragment's format. Raised when a reader of the former version would misread a new fragment.</summary>
    public const int CurrentSchema = 1;

    public required string Assembly { get; init; }

    /// <summary>The referenced assemblies that have fragments themselves; a host that misses one of them misses declarations.</summary>
    public IReadOnlyList<string> Includes { get; init; } = [];

    public IReadOnlyList<Declaration> Declarations { get; init; } = [];

    /// <summary>The types with declarations, and those through which they are inherited, which other assemblies may hold.</summary>
    public IReadOnlyList<DeclaredType> Types { get; init; } = [];

    /// <summary>The declared texts in other languages.</summary>
    public IReadOnlyList<Translation> Translations { get; init; } = [];

    /// <summary>Adds the types to those of other fragments; what a type's own assembly says of it comes first.</summary>
    public void AddTypesTo(Dictionary<TypeReference, DeclaredType> types)
    {
        foreach (var type in Types)
        {
            var reference = new TypeReference(type.Name, type.Assembly);
            if (type.Assembly == Assembly || !types.ContainsKey(reference)) types[reference] = type;
        }
    }
}
