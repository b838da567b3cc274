namespace GdprKit.Analyzers.Rules.Endpoints.Access;

/// <summary>
/// Finds identifiers in a text by pieces of theirs, each character looked at once, so that neither a long word nor a busy machine changes what is found.
/// </summary>
internal sealed class NamesInText
{
    private readonly string[]?[] _byFirst = new string[128][];

    /// <param name="pieces">What stands in the identifiers, each of plain letters.</param>
    public NamesInText(params string[] pieces)
    {
        foreach (var piece in pieces.GroupBy(p => p[0])) _byFirst[piece.Key] = [.. piece];
    }

    /// <summary>The identifiers that hold a piece, and where they begin; those in comments and texts too.</summary>
    public IEnumerable<(string Name, int Start)> In(string text)
    {
        var start = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (!IsPartOfName(text[i]))
            {
                start = i + 1;
                continue;
            }

            if (!HasPieceAt(text, i)) continue;
            while (i + 1 < text.Length && IsPartOfName(text[i + 1])) i++;
            yield return (text.Substring(start, i + 1 - start), start);
        }
    }

    private bool HasPieceAt(string text, int at)
    {
        if (text[at] >= _byFirst.Length || _byFirst[text[at]] is not { } pieces) return false;
        foreach (var piece in pieces)
        {
            if (string.CompareOrdinal(text, at, piece, 0, piece.Length) == 0) return true;
        }

        return false;
    }

    private static bool IsPartOfName(char c) => c is >= 'a' and <= 'z' or >= 'A' and <= 'Z' or >= '0' and <= '9' or '_' || (c > 127 && char.IsLetterOrDigit(c));
}
