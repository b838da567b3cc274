namespace GdprKit.Declarations;

/// <summary>Words that hold a place until somebody writes what belongs there, as the code fixes leave them. They say nothing.</summary>
internal static class Placeholder
{
    private static readonly string[] Words = ["TODO", "TBD", "FIXME"];

    public static bool Is(string text)
    {
        var trimmed = text.Trim();
        // The whole word: "Todor" is a name.
        var word = new string([.. trimmed.TakeWhile(char.IsLetter)]);
        return trimmed is "…" or "..." or "<Pending>" || Words.Contains(word, StringComparer.OrdinalIgnoreCase);
    }
}
