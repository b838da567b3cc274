using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Fragments;

/// <summary>Reads fragments. What it does not know in a fragment of its own schema version it ignores.</summary>
internal static class FragmentReader
{
    /// <exception cref="FragmentException">The text is no fragment, or one of a newer schema version.</exception>
    public static Fragment Read(string json, string assembly)
    {
        try
        {
            var root = JsonReader.Read(json) as Dictionary<string, object> ?? throw new FormatException("no JSON object");
            var schema = root.TryGetValue("schema", out var value) && value is int number ? number : 0;
            if (schema > Fragment.CurrentSchema)
            {
                throw new FragmentException(
                    $"The declarations of '{assembly}' were written by a newer GdprKit (schema {schema}; this one reads up to {Fragment.CurrentSchema}). "
                    + "Update the GdprKit packages here to the version that it uses.",
                    isNewer: true);
            }

            if (schema < 1) throw new FormatException("no schema version");

            assembly = Text(root, "assembly") ?? assembly;
            return new Fragment
            {
                Assembly = assembly,
                Includes = Strings(root, "includes"),
                Declarations = Declarations(root),
                Types = [.. Objects(root, "types").Select(t => ReadType(t, assembly))],
                Translations = [.. Objects(root, "translations").Select(ReadTranslation)],
            };
        }
        catch (FormatException e)
        {
            throw new FragmentException($"The declarations of '{assembly}' cannot be read: {e.Message}. Rebuild it with GdprKit's source generator.");
        }
    }

    private static DeclaredType ReadType(Dictionary<string, object> type, string assembly) => new()
    {
        Name = Text(type, "name") ?? throw new FormatException("a type without a name"),
        Assembly = Text(type, "assembly") ?? assembly,
        Outer = Text(type, "outer"),
        Bases = Strings(type, "bases"),
        Declarations = Declarations(type),
        Members = [.. Objects(type, "members").Select(ReadMember)],
    };

    private static DeclaredMember ReadMember(Dictionary<string, object> member)
    {
        var name = Text(member, "name") ?? throw new FormatException("a member without a name");
        return new()
        {
            Name = name,
            Label = Text(member, "label") ?? name,
            Optional = member.TryGetValue("optional", out var optional) && optional is true,
            Declarations = Declarations(member),
        };
    }

    private static Translation ReadTranslation(Dictionary<string, object> translation)
    {
        var language = Text(translation, "language") ?? throw new FormatException("a translation without its language");
        var texts = translation.TryGetValue("texts", out var value) ? value as Dictionary<string, object> : null;
        return new(language, (texts ?? []).Where(t => t.Value is string).ToDictionary(t => t.Key, t => (string)t.Value, StringComparer.Ordinal));
    }

    private static Declaration[] Declarations(Dictionary<string, object> owner) =>
        [.. Objects(owner, "declarations").Select(ReadDeclaration)];

    private static Declaration ReadDeclaration(Dictionary<string, object> values)
    {
        var kind = Text(values, "attribute") ?? throw new FormatException("a declaration without its attribute");
        var said = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var pair in values)
        {
            if (pair.Key != "attribute") said[pair.Key] = pair.Value is List<object> list ? list.OfType<string>().ToArray() : pair.Value;
        }

        return new Declaration(kind, said);
    }

    private static string? Text(Dictionary<string, object> owner, string name) => owner.TryGetValue(name, out var value) ? value as string : null;

    private static string[] Strings(Dictionary<string, object> owner, string name) =>
        owner.TryGetValue(name, out var value) && value is List<object> list ? [.. list.OfType<string>()] : [];

    private static IEnumerable<Dictionary<string, object>> Objects(Dictionary<string, object> owner, string name) =>
        owner.TryGetValue(name, out var value) && value is List<object> list ? list.OfType<Dictionary<string, object>>() : [];
}
