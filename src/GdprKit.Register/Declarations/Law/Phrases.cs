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
    private static readonly Dictionary<PhraseList, PhraseTable> Tables = Lines.GroupBy(l => l.List).ToDictionary(l => l.Key, l => new PhraseTable(Of(l, Anywhere), Of(l, Whole), Of(l, Filler)));

    /// <summary>The day of which the phrases are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>Every phrase, with its list.</summary>
    public static IEnumerable<(PhraseList List, string Place, string Phrase)> All => Lines;

    /// <summary>The phrase of the list that the text has, or <see langword="null"/>. A phrase in capitals is found in capitals only.</summary>
    public static string? Find(PhraseList list, string? text)
    {
        text = text?.Trim();
        return string.IsNullOrEmpty(text) || !Tables.TryGetValue(list, out var table) ? null : table.Find(text!);
    }

    private static IEnumerable<string> Of(IEnumerable<(PhraseList List, string Place, string Phrase)> lines, string place) => lines.Where(l => l.Place == place).Select(l => l.Phrase);

    private static IEnumerable<(PhraseList List, string Place, string Phrase)> Read()
    {
        foreach (var r in File.Entries(4))
        {
            if (!Enum.TryParse<PhraseList>(r[0], out var list) || r[1] is not (Whole or Anywhere or Filler)) continue;
            foreach (var phrase in LawFile.List(r[3])) yield return (list, r[1], phrase);
        }
    }
}
