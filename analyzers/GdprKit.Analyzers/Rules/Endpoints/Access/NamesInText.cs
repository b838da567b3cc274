namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Finds identifiers in a text by pieces of theirs, each character looked at once, so that neither a long word nor a busy machine changes what is found.
/// </summary>
internal sealed class NamesInText
{
    private readonly string[]?[] _byFirst = new string[128][];

    /// <param name="pieces">What stands in the identifiers, each of some plain letters.</param>
    public NamesInText(params string[] pieces)
    {
        foreach (var piece in pieces.GroupBy(p => p[0])) _byFirst[piece.Key] = [.. piece];
    }

    /// <summary>The identifiers that hold a piece, and where they begin; those in comments and texts too.</summary>
    public IEnumerable<(string Name, int Start)> In(string text)
    {
        for (var at = Next(text, 0); at < text.Length; at = Next(text, at))
        {
            // What stands before it has been passed already, so this goes back no further than to where the search last was.
            var start = at;
            while (start > 0 && IsPartOfName(text[start - 1])) start--;
            while (at < text.Length && IsPartOfName(text[at])) at++;
            yield return (text.Substring(start, at - start), start);
        }
    }

    private int Next(string text, int from)
    {
        for (var i = from; i < text.Length; i++)
        {
            if (text[i] < _byFirst.Length && _byFirst[text[i]] is { } pieces && Begins(text, i, pieces)) return i;
        }

        return text.Length;
    }

    private static bool Begins(string text, int at, string[] pieces)
    {
        foreach (var piece in pieces)
        {
            if (at + piece.Length <= text.Length && text[at + 1] == piece[1] && string.CompareOrdinal(text, at, piece, 0, piece.Length) == 0) return true;
        }

        return false;
    }

    private static bool IsPartOfName(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' || (c > 127 && char.IsLetterOrDigit(c));
}
