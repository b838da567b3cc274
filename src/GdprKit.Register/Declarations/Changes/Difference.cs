using GdprKit.Declarations.Translations;

namespace GdprKit.Declarations.Changes;

/// <summary>Says in what two contents differ, for messages.</summary>
internal static class Difference
{
    /// <summary>Names a property of the JSON, and the texts where they are short enough: <c>'purpose': 'deliver' instead of 'sell'</c>.</summary>
    public static string In(string property, Content? old, Content? now)
    {
        var (before, after) = (old?.Text(property), now?.Text(property));
        return before is null && after is null ? $"'{property}'"
            : before is null ? $"'{property}': '{Short(after!)}' is new"
            : after is null ? $"'{property}': '{Short(before)}' is gone"
            : $"'{property}': '{Short(after)}' instead of '{Short(before)}'";
    }

    /// <summary>Names a list of the JSON, and what is in it.</summary>
    public static string In(string list, IReadOnlyList<Content> old, IReadOnlyList<Content> now) => old.Count == 1 && now.Count == 1 && now[0].Differences(old[0]).ToArray() is { Length: > 0 } properties
        ? $"'{list}' ({string.Join(", ", properties.Select(p => In(p, old[0], now[0])))})"
        : $"'{list}'";

    private static string Short(string text) => DeclaredText.Key(text) is { Length: > 60 } key ? key.Substring(0, 60) + "…" : DeclaredText.Key(text);
}
