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
            var root = JsonReader.Read(json.AsSpan()) as JsonMembers ?? throw new FormatException("no JSON object");
            var schema = root["schema"] is int number ? number : 0;
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

    private static DeclaredType ReadType(JsonMembers type, string assembly) => new()
    {
        Name = Text(type, "name") ?? throw new FormatException("a type without a name"),
        Assembly = Text(type, "assembly") ?? assembly,
        Outer = Text(type, "outer"),
        Bases = Strings(type, "bases"),
        Declarations = Declarations(type),
        Members = [.. Objects(type, "members").Select(ReadMember)],
    };

    private static DeclaredMember ReadMember(JsonMembers member)
    {
        var name = Text(member, "name") ?? throw new FormatException("a member without a name");
        return new()
        {
            Name = name,
            Label = Text(member, "label") ?? name,
            Optional = member["optional"] is true,
            Declarations = Declarations(member),
        };
    }

    private static Translation ReadTranslation(JsonMembers translation)
    {
        var language = Text(translation, "language") ?? throw new FormatException("a translation without its language");
        var texts = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in translation["texts"] as JsonMembers ?? new([]))
        {
            if (member.Value is string text) texts[member.Key] = text;
        }

        return new(language, texts);
    }

    private static Declaration[] Declarations(JsonMembers owner) =>
        [.. Objects(owner, "declarations").Select(ReadDeclaration)];

    private static Declaration ReadDeclaration(JsonMembers values)
    {
        var kind = Text(values, "attribute") ?? throw new FormatException("a declaration without its attribute");
        var said = new Dictionary<string, object>(StringComparer.Ordinal);
        foreach (var pair in values)
        {
            if (pair.Key != "attribute") said[pair.Key] = pair.Value is object[] list ? list.OfType<string>().ToArray() : pair.Value;
        }

        return new Declaration(kind, said);
    }

    private static string? Text(JsonMembers owner, string name) => owner[name] as string;

    private static string[] Strings(JsonMembers owner, string name) =>
        owner[name] is object[] list ? [.. list.OfType<string>()] : [];

    private static IEnumerable<JsonMembers> Objects(JsonMembers owner, string name) =>
        owner[name] is object[] list ? list.OfType<JsonMembers>() : [];
}
