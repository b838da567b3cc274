using GdprKit.Accuracy.Labelled;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Accuracy.Measuring;

/// <summary>
/// The lexicon as if one repository had never been read: without every entry that the repository uses and no other does, of those labelled
/// and those in which words were only counted.
/// </summary>
internal sealed class LeaveOneOut(IReadOnlyList<LabelledRepository> repositories, Lexicon lexicon, IReadOnlySet<string> attested)
{
    private readonly Dictionary<LabelledRepository, HashSet<LexiconEntry>> _used = repositories.ToDictionary(r => r, r => Usage.Of(r, lexicon));

    public Lexicon Without(LabelledRepository repository) =>
        new([.. lexicon.Entries.Where(e => !_used[repository].Contains(e) || attested.Contains(e.Key) || _used.Any(u => u.Key != repository && u.Value.Contains(e)))]);
}
