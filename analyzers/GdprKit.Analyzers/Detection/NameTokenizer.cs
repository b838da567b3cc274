using System.Text;

namespace GdprKit.Analyzers.Detection;

/// <summary>
/// Splits names as programmers join them: <c>HomePhoneNumber</c>, <c>home_phone</c>, <c>HOME_PHONE</c>, <c>_homePhone</c>, <c>CPRNumber</c>,
/// <c>AddressLine2</c>. Words come in lower case and in Unicode's composed form; digits are no words.
/// </summary>
internal static class NameTokenizer
{
    public static List<string> Tokenize(string name)
    {
        // A lone surrogate cannot be normalised, and need not be.
        if (!IsAscii(name) && IsWellFormed(name)) name = name.Normalize(NormalizationForm.FormC);

        var words = new List<string>(4);
        var start = -1;
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsLetter(name[i]))
            {
                Close(name, ref start, i, words);
            }
            else if (start < 0)
            {
                start = i;
            }
            else if (StartsWord(name, i))
            {
                Close(name, ref start, i, words);
                start = i;
            }
        }

        Close(name, ref start, name.Length, words);
        return words;
    }

    /// <summary>A capital starts a word after a small letter, and the last of several does if a small letter follows: <c>CPR|Number</c>.</summary>
    private static bool StartsWord(string name, int i) =>
        char.IsUpper(name[i]) && (!char.IsUpper(name[i - 1]) || (i + 1 < name.Length && char.IsLower(name[i + 1]) && !IsPluralOfAcronym(name, i)));

    /// <summary><c>IDs</c>, <c>URLs</c>: the small s belongs to the capitals.</summary>
    private static bool IsPluralOfAcronym(string name, int i) =>
        name[i + 1] == 's' && (i + 2 == name.Length || !char.IsLower(name[i + 2]));

    private static void Close(string name, ref int start, int end, List<string> words)
    {
        if (start >= 0) words.Add(name.Substring(start, end - start).ToLowerInvariant());
        start = -1;
    }

    private static bool IsAscii(string name)
    {
        foreach (var c in name)
        {
            if (c > 127) return false;
        }

        return true;
    }

    private static bool IsWellFormed(string name)
    {
        foreach (var c in name)
        {
            if (char.IsSurrogate(c)) return false;
        }

        return true;
    }
}
