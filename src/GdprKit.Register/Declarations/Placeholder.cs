namespace GdprKit.Declarations;

/// <summary>Words that hold a place until somebody writes what belongs there, as the code fixes leave them. They say nothing.</summary>
internal static class Placeholder
{
    private static readonly string[] Words = ["TODO", "TBD", "FIXME"];

    public static bool Is(string text)
    {
        var trimmed = text.Trim();
        if (trimmed is "…" or "..." or "<Pending>") return true;

        // Asked of most texts, so it makes none.
        foreach (var word in Words)
        {
            // The whole word: "Todor" is a name.
            if (trimmed.StartsWith(word, StringComparison.OrdinalIgnoreCase) && (trimmed.Length == word.Length || !char.IsLetter(trimmed[word.Length]))) return true;
        }

        return false;
    }
}
