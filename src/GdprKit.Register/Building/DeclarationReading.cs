using GdprKit.Declarations;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>Reads the values of a declaration as the vocabulary's enums.</summary>
internal static class DeclarationReading
{
    /// <summary>The named value; the default where nothing was said, or what was said is unknown to this version.</summary>
    public static T Value<T>(this Declaration declaration, string name)
        where T : struct, Enum =>
        Parse<T>(declaration.Text(name));

    public static T[] Values<T>(this Declaration declaration, params ReadOnlySpan<string> names)
        where T : struct, Enum
    {
        var values = new List<T>();
        foreach (var name in names)
        {
            if (declaration.Text(name) is { } single) values.Add(Parse<T>(single));
            values.AddRange(declaration.List(name).Select(Parse<T>));
        }

        return [.. values];
    }

    public static string[] Texts(this Declaration declaration, params ReadOnlySpan<string> names)
    {
        var texts = new List<string>();
        foreach (var name in names)
        {
            if (declaration.Text(name) is { } single) texts.Add(single);
            texts.AddRange(declaration.List(name));
        }

        return [.. texts];
    }

    public static DeclarationOrigin Origin(this Scoped scoped) => new()
    {
        Scope = (DeclarationScope)scoped.Scope,
        Name = scoped.Type is null ? scoped.Assembly : scoped.Member is null ? scoped.Type : $"{scoped.Type}.{scoped.Member}",
    };

    private static T Parse<T>(string? text)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, out var value) ? value : default;
}
