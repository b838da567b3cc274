using GdprKit.Accuracy.Labelled;
using GdprKit.Accuracy.Measuring;
using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Accuracy;

/// <summary>
/// The entries of the lexicon that public code other than the labelled repositories uses, as counted once: each line a key and in how many
/// repositories it stands. Without it, "passport number" would count as known from the one labelled repository that has it.
/// </summary>
internal static class Attested
{
    public static IReadOnlySet<string> Read(string file) =>
        File.ReadLines(file).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split('\t')[0]).ToHashSet(StringComparer.Ordinal);

    /// <summary>Counts in other repositories, given in the format of the labelled ones, without labels.</summary>
    public static void Count(string folder, Lexicon lexicon, TextWriter output)
    {
        var counts = LabelledReader.ReadFolder(folder).SelectMany(r => Usage.Of(r, lexicon)).GroupBy(e => e.Key, StringComparer.Ordinal).OrderBy(e => e.Key, StringComparer.Ordinal);
        foreach (var entry in counts) output.WriteLine($"{entry.Key}\t{entry.Count()}");
    }
}
