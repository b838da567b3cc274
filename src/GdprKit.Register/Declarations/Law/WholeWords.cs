namespace GdprKit.Declarations.Law;

/// <summary>Finds words in a text that stand by themselves: "FTP" is not in "SFTP".</summary>
internal static class WholeWords
{
    public static bool Contains(string text, string words, bool ignoreCase = true)
    {
        var comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        for (var at = text.IndexOf(words, comparison); at >= 0; at = text.IndexOf(words, at + 1, comparison))
        {
            if (Ends(text, at) && Ends(text, at + words.Length)) return true;
        }

        return false;
    }

    /// <summary>A text's words in lower case with one space before and after each.</summary>
    public static string Of(string text)
    {
        var words = new System.Text.StringBuilder(text.Length + 2).Append(' ');
        foreach (var c in text)
        {
            if (char.IsLetterOrDigit(c)) words.Append(char.ToLowerInvariant(c));
            else if (words[words.Length - 1] != ' ') words.Append(' ');
        }

        return words[words.Length - 1] == ' ' ? words.ToString() : words.Append(' ').ToString();
    }

    /// <summary>Whether a word ends or begins before the character.</summary>
    public static bool Ends(string text, int at) => at == 0 || at == text.Length || !char.IsLetterOrDigit(text[at - 1]) || !char.IsLetterOrDigit(text[at]);
}
