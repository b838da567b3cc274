namespace GdprKit.Declarations.Law;

/// <summary>The phrases of one list, so that a text is read once however many they are.</summary>
internal sealed class PhraseTable
{
    private readonly string[] _anywhere;
    private readonly Dictionary<char, List<(int Index, StringComparison Comparison)>> _byFirst = [];
    private readonly Dictionary<string, string> _whole = new(StringComparer.OrdinalIgnoreCase);
    private readonly (string Phrase, string Words)[] _coverings;
    private readonly string[] _fillers;

    /// <param name="anywhere">What is found in any text as words of their own.</param>
    /// <param name="whole">What the text must be.</param>
    /// <param name="fillers">Words that add nothing to those.</param>
    public PhraseTable(IEnumerable<string> anywhere, IEnumerable<string> whole, IEnumerable<string> fillers)
    {
        _anywhere = [.. anywhere];
        for (var i = 0; i < _anywhere.Length; i++)
        {
            var first = char.ToUpperInvariant(_anywhere[i][0]);
            if (!_byFirst.TryGetValue(first, out var list)) _byFirst.Add(first, list = []);
            list.Add((i, _anywhere[i] == _anywhere[i].ToUpperInvariant() ? StringComparison.Ordinal : StringComparison.OrdinalIgnoreCase));
        }

        foreach (var phrase in whole)
        {
            if (!_whole.ContainsKey(phrase)) _whole.Add(phrase, phrase);
        }

        // With its words alone, the longest first: "third party providers" before "third party".
        _coverings = [.. whole.Select(p => (p, WholeWords.Of(p))).Where(p => p.Item2.Length > 1).OrderByDescending(p => p.Item2.Length)];
        _fillers = [.. fillers.Select(WholeWords.Of)];
    }

    public string? Find(string text) =>
        Anywhere(text)
        ?? (_whole.TryGetValue(text, out var whole) ? whole : null)
        ?? (_coverings.Length == 0 ? null : Covering(WholeWords.Of(text)));

    /// <summary>The first phrase of the list that stands somewhere by itself.</summary>
    private string? Anywhere(string text)
    {
        var found = _anywhere.Length;
        for (var at = 0; at < text.Length && found > 0; at++)
        {
            if (!WholeWords.Ends(text, at) || !_byFirst.TryGetValue(char.ToUpperInvariant(text[at]), out var phrases)) continue;
            foreach (var (index, comparison) in phrases)
            {
                if (index < found && string.Compare(text, at, _anywhere[index], 0, _anywhere[index].Length, comparison) == 0 && WholeWords.Ends(text, at + _anywhere[index].Length)) found = index;
            }
        }

        return found < _anywhere.Length ? _anywhere[found] : null;
    }

    /// <summary>The first phrase, if phrases and filling words are all that there is.</summary>
    private string? Covering(string words)
    {
        string? first = null;
        var at = 0;
        while (at < words.Length - 1)
        {
            var (phrase, itsWords) = _coverings.FirstOrDefault(p => At(p.Words));
            first ??= phrase;
            itsWords ??= _fillers.FirstOrDefault(At);
            if (itsWords is null) return null;
            at += itsWords.Length - 1;
        }

        return first;

        bool At(string some) => string.CompareOrdinal(words, at, some, 0, some.Length) == 0;
    }
}
