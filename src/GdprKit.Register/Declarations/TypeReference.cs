namespace GdprKit.Declarations;

/// <summary>
/// How a fragment names a type: the metadata name alone where the fragment's own assembly holds it, otherwise
/// <c>name, assembly</c>.
/// </summary>
internal readonly record struct TypeReference(string Name, string Assembly)
{
    public static TypeReference Parse(string text, string from)
    {
        var comma = text.IndexOf(", ", StringComparison.Ordinal); // The name of an assembly may hold another.
        return comma < 0 ? new(text, from) : new(text.Substring(0, comma), text.Substring(comma + 2));
    }

    public static string Write(string name, string assembly, string from) => assembly == from ? name : $"{name}, {assembly}";

    /// <summary>The metadata name of the containing type, or <see langword="null"/>.</summary>
    public static string? OuterName(string name) => name.LastIndexOf('+') is var plus and > 0 ? name.Substring(0, plus) : null;

    /// <summary>The name without namespaces and outer types, for messages: <c>Line</c>.</summary>
    public static string SimpleName(string name)
    {
        var start = name.LastIndexOfAny(['.', '+']) + 1;
        var arity = name.IndexOf('`', start);
        return arity < 0 ? name.Substring(start) : name.Substring(start, arity - start);
    }
}
