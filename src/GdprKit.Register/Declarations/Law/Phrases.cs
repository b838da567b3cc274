namespace GdprKit.Declarations.Law;

/// <summary>
/// Finds what says too little. Most lists are about texts that are nothing but their phrases and some filling words: "trusted partners and other
/// third parties", but not "partners that you choose in the form".
/// </summary>
internal static class Phrases
{
    private const string Whole = "whole";
    private const string Anywhere = "anywhere";
    private const string Filler = "filler";

    private static readonly LawFile File = new("phrases.txt");
    private static readonly (PhraseList List, string Place, string Phrase)[] Lines = [.. Read()];
    private static readonly ILookup<(PhraseList List, string Place), string> ByPlace = Lines.ToLookup(l => (l.List, l.Place), l => l.Phrase);

    // With its words alone, the longest first: "third party providers" before "third party".
    private static readonly ILookup<PhraseList, (string Phrase, string Words)> Coverings = Lines
        .Where(l => l.Place == Whole).Select(l => (l.List, l.Phrase, Words: WholeWords.Of(l.Phrase)))
        .Where(l => l.Words.Length > 1).OrderByDescending(l => l.Words.Length).ToLookup(l => l.List, l => (l.Phrase, l.Words));

    private static readonly ILookup<PhraseList, string> Fillers = Lines.Where(l => l.Place == Filler).ToLookup(l => l.List, l => WholeWords.Of(l.Phrase));

    /// <summary>The day of which the phrases are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>Every phrase, with its list.</summary>
    public static IEnumerable<(PhraseList List, string Place, string Phrase)> All => Lines;

    /// <summary>The phrase of the list that the text has, or <see langword="null"/>. A phrase in capitals is found in capitals only.</summary>
    public static string? Find(PhraseList list, string? text)
    {
        if (text is null || (text = text.Trim()).Length == 0) return null;
        return ByPlace[(list, Anywhere)].FirstOrDefault(p => WholeWords.Contains(text, p, ignoreCase: p != p.ToUpperInvariant()))
            ?? ByPlace[(list, Whole)].FirstOrDefault(p => string.Equals(p, text, StringComparison.OrdinalIgnoreCase))
            ?? Covering(list, WholeWords.Of(text));
    }

    /// <summary>The first phrase, if phrases and filling words are all that there is.</summary>
    private static string? Covering(PhraseList list, string words)
    {
        string? first = null;
        var at = 0;
        while (at < words.Length - 1)
        {
            var (phrase, itsWords) = Coverings[list].FirstOrDefault(p => At(p.Words));
            first ??= phrase;
            itsWords ??= Fillers[list].FirstOrDefault(At);
            if (itsWords is null) return null;
            at += itsWords.Length - 1;
        }

        return first;

        bool At(string some) => string.CompareOrdinal(words, at, some, 0, some.Length) == 0;
    }

    private static IEnumerable<(PhraseList List, string Place, string Phrase)> Read()
    {
        foreach (var r in File.Entries(4))
        {
            if (!Enum.TryParse<PhraseList>(r[0], out var list) || r[1] is not (Whole or Anywhere or Filler)) continue;
            foreach (var phrase in LawFile.List(r[3])) yield return (list, r[1], phrase);
        }
    }
}
