using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection;

namespace GdprKit.Accuracy.Measuring;

/// <summary>
/// The lexicon as if one repository had never been read: without every entry whose words stand in names of that repository and of no other.
/// Strict, since ordinary words ("passport number") go too where only one repository happens to have them.
/// </summary>
internal sealed class LeaveOneOut(IReadOnlyList<LabelledRepository> repositories)
{
    private readonly Dictionary<LabelledRepository, HashSet<LexiconEntry>> _used = repositories.ToDictionary(r => r, UsedBy);

    public Lexicon Without(LabelledRepository repository)
    {
        var elsewhere = _used.Where(u => u.Key != repository).SelectMany(u => u.Value).ToHashSet();
        return new Lexicon([.. Lexicon.Default.Entries.Where(e => !_used[repository].Contains(e) || elsewhere.Contains(e))]);
    }

    public int TakenAway(LabelledRepository repository) => Lexicon.Default.Entries.Count - Without(repository).Entries.Count;

    private static HashSet<LexiconEntry> UsedBy(LabelledRepository repository)
    {
        var used = new HashSet<LexiconEntry>();
        foreach (var type in repository.Types)
        {
            foreach (var name in type.Name.Split('.')) Use(name);
            foreach (var name in Identifiers(type.Bases)) Use(name);
            foreach (var member in type.Members)
            {
                Use(member.Name);
                foreach (var name in Identifiers(member.Type)) Use(name);
            }
        }

        return used;

        void Use(string name)
        {
            Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
            Span<int> ends = stackalloc int[NameTokenizer.MaxLength];
            Span<int> starts = stackalloc int[NameTokenizer.MaxLength];
            var tokens = NameTokenizer.Tokenize(name, folded, ends, starts);
            for (var start = 0; start < tokens.Count; start++)
            {
                for (var end = start + 1; end <= tokens.Count; end++)
                {
                    if (Lexicon.Default.FindAlsoPlural(tokens.Glued(start, end)) is { } entry) used.Add(entry);
                }
            }
        }
    }

    private static IEnumerable<string> Identifiers(string code) =>
        code.Split(['<', '>', ',', '.', '?', '[', ']', '(', ')', ' '], StringSplitOptions.RemoveEmptyEntries);
}
