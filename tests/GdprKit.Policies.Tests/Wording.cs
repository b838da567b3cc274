namespace GdprKit.Policies.Tests;

/// <summary>How words are compared.</summary>
internal static class Wording
{
    /// <summary>
    /// Whether a text says what a table expects: its parts, which <c> … </c> separates, in whole words and in this order. A text without
    /// spaces is a name or a code, and has to be the whole.
    /// </summary>
    public static bool Says(string text, string expected)
    {
        if (!text.Contains(' ', StringComparison.Ordinal)) return string.Equals(text, expected, StringComparison.OrdinalIgnoreCase);

        var from = 0;
        foreach (var part in expected.Split(" … "))
        {
            if (Find(text, part, from) is not { } at) return false;
            from = at + part.Length;
        }

        return true;
    }

    /// <summary>A text with single spaces.</summary>
    public static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static int? Find(string text, string part, int from)
    {
        for (var at = text.IndexOf(part, from, StringComparison.OrdinalIgnoreCase); at >= 0; at = text.IndexOf(part, at + 1, StringComparison.OrdinalIgnoreCase))
        {
            var end = at + part.Length;
            var isWhole = (at == 0 || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(part[0]))
                && (end == text.Length || !char.IsLetterOrDigit(text[end]) || !char.IsLetterOrDigit(part[^1]));
            if (isWhole) return at;
        }

        return null;
    }
}
