namespace GdprKit.Declarations;

/// <summary>
/// How a fragment names a type: the metadata name alone where the fragment's own assembly holds it, otherwise
/// <c>name, assembly</c>.
/// </summary>
internal readonly record struct TypeReference(string Name, string Assembly)
{
    public static TypeReference Parse(string text, string from)
    {
        var comma = text.LastIndexOf(", ", StringComparison.Ordinal);
        return comma < 0 ? new(text, from) : new(text.Substring(0, comma), text.Substring(comma + 2));
    }

    public static string Write(string name, string assembly, string from) => assembly == from ? name : $"{name}, {assembly}";

    /// <summary>The name without namespaces and outer types, for messages: <c>Line</c>.</summary>
    public static string SimpleName(string name)
    {
        var start = name.LastIndexOfAny(['.', '+']) + 1;
        var arity = name.IndexOf('`', start);
        return arity < 0 ? name.Substring(start) : name.Substring(start, arity - start);
    }
}
