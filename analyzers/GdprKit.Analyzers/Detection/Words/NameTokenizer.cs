using System.Globalization;

namespace GdprKit.Analyzers.Detection.Words;

/// <summary>
/// Splits names into words: <c>PascalCase</c>, <c>snake_case</c>, <c>HTTPServer</c>, <c>AddressLine2</c>. Writes into buffers of the
/// caller, since every member of a compilation comes by.
/// </summary>
internal static class NameTokenizer
{
    /// <summary>Longest name, in characters, that a caller's fixed buffers must hold; what is longer is cut there and is no word that anybody knows.</summary>
    public const int MaxLength = 127;

    /// <summary>One character can fold into two: ß, æ. A byte counts them.</summary>
    public const int FoldedLength = MaxLength * 2;

    public static NameTokens Tokenize(string name, Span<char> folded, Span<byte> ends, Span<byte> starts)
    {
        var length = Math.Min(name.Length, MaxLength);
        int written = 0, words = 0, wordStart = 0;
        var before = '\0'; // The last character that is part of a word, as written.
        for (var i = 0; i < length; i++)
        {
            var c = name[i];
            if (IsMark(c)) continue; // A diacritic of its own: e + U+0301.
            if (!char.IsLetterOrDigit(c))
            {
                before = '\0';
                continue;
            }

            if (written == 0 || StartsWord(name, i, length, before))
            {
                if (written > wordStart) ends[words++] = (byte)written;
                wordStart = written;
                starts[words] = (byte)i;
            }

            written += Fold(c, folded.Slice(written));
            before = c;
        }

        if (written > wordStart) ends[words++] = (byte)written;
        return new NameTokens(folded.Slice(0, written), ends.Slice(0, words), starts.Slice(0, words));
    }

    /// <summary>Folds a word of the lexicon as the words of names are folded.</summary>
    public static string Fold(string word)
    {
        var buffer = new char[word.Length * 2];
        var written = 0;
        foreach (var c in word)
        {
            if (char.IsLetterOrDigit(c)) written += Fold(c, buffer.AsSpan(written));
        }

        return new string(buffer, 0, written);
    }

    private static bool StartsWord(string name, int i, int length, char before)
    {
        var c = name[i];
        if (before == '\0' || char.IsDigit(c) != char.IsDigit(before)) return true;
        if (!char.IsUpper(c)) return false;
        return !char.IsUpper(before) || (NextLetter(name, i + 1, length) is var next && char.IsLower(next) && !IsPluralOfAcronym(name, i + 1, length));
    }

    // The s of IDs and URLs belongs to the acronym before it.
    private static bool IsPluralOfAcronym(string name, int i, int length) =>
        name[i] == 's' && (i + 1 == length || !char.IsLower(name[i + 1]));

    private static char NextLetter(string name, int i, int length)
    {
        while (i < length && IsMark(name[i])) i++;
        return i < length ? name[i] : '\0';
    }

    private static bool IsMark(char c) => c >= '\u0300' && CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.NonSpacingMark;

    private static int Fold(char c, Span<char> into)
    {
        if (c < 128)
        {
            into[0] = c is >= 'A' and <= 'Z' ? (char)(c | 0x20) : c;
            return 1;
        }

        c = char.ToLowerInvariant(c);
        var (first, second) = c switch
        {
            'å' or 'ä' or 'à' or 'á' or 'â' or 'ã' => ('a', '\0'),
            'ö' or 'ø' or 'ò' or 'ó' or 'ô' or 'õ' => ('o', '\0'),
            'ü' or 'ù' or 'ú' or 'û' => ('u', '\0'),
            'é' or 'è' or 'ê' or 'ë' => ('e', '\0'),
            'í' or 'ì' or 'î' or 'ï' => ('i', '\0'),
            'ç' => ('c', '\0'),
            'ñ' => ('n', '\0'),
            'ÿ' => ('y', '\0'),
            'æ' => ('a', 'e'),
            'œ' => ('o', 'e'),
            'ß' => ('s', 's'),
            _ => (c, '\0'),
        };
        into[0] = first;
        if (second == '\0') return 1;
        into[1] = second;
        return 2;
    }
}
