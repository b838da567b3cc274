using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Accuracy.Measuring;

/// <summary>
/// The lexicon as if one repository had never been read: without every entry that stands in names of that repository and of no other, of those
/// labelled and those in which words were only counted.
/// </summary>
internal sealed class LeaveOneOut(IReadOnlyList<LabelledRepository> repositories, Lexicon lexicon, IReadOnlySet<string> attested)
{
    private readonly Dictionary<LabelledRepository, HashSet<LexiconEntry>> _used = repositories.ToDictionary(r => r, r => Usage.Of(r, lexicon));

    public Lexicon Without(LabelledRepository repository)
    {
        var elsewhere = _used.Where(u => u.Key != repository).SelectMany(u => u.Value).ToHashSet();
        return new([.. lexicon.Entries.Where(e => !_used[repository].Contains(e) || elsewhere.Contains(e) || attested.Contains(e.Key))]);
    }
}
