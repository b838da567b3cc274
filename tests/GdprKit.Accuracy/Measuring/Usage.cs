using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Accuracy.Measuring;

/// <summary>Which entries of a lexicon the names of a repository hold: of types, their bases, members and members' types.</summary>
internal static class Usage
{
    public static HashSet<LexiconEntry> Of(LabelledRepository repository, Lexicon lexicon)
    {
        var used = new HashSet<LexiconEntry>();
        foreach (var name in Names(repository).Distinct()) Add(used, name, lexicon);
        return used;
    }

    private static IEnumerable<string> Names(LabelledRepository repository) => repository.Types.SelectMany(type =>
        Identifiers(type.Name).Concat(Identifiers(type.Bases)).Concat(type.Members.SelectMany(m => Identifiers(m.Type).Append(m.Name))));

    private static string[] Identifiers(string code) => code.Split(['<', '>', ',', '.', '?', '[', ']', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries);

    private static void Add(HashSet<LexiconEntry> used, string name, Lexicon lexicon)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var tokens = NameTokenizer.Tokenize(name, folded, ends, starts);
        for (var start = 0; start < tokens.Count; start++)
        {
            for (var end = start + 1; end <= tokens.Count; end++)
            {
                if (lexicon.FindAlsoPlural(tokens.Glued(start, end)) is { Says: true } entry) used.Add(entry);
            }
        }
    }
}
