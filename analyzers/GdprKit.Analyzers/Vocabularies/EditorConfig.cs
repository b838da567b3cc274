using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Vocabularies;

/// <summary>
/// The vocabulary in <c>.editorconfig</c>, for the files of a section. The compiler gives values without their place, so GdprKit.targets passes the
/// files themselves as well, in which the faults are found.
/// </summary>
internal static class EditorConfig
{
    private const string Prefix = "gdprkit_";

    private static readonly (string Key, Func<string, VocabularyStatement> Read)[] Keys =
    [
        (Prefix + "terms", VocabularyStatement.OfTerms),
        (Prefix + "person_types", VocabularyStatement.OfPersonTypes),
        (Prefix + "excluded", VocabularyStatement.OfExcluded),
    ];

    public static bool Is(string path) =>
        Path.GetFileName(path) is var name && (name.Equals(".editorconfig", StringComparison.OrdinalIgnoreCase) || name.EndsWith(".globalconfig", StringComparison.OrdinalIgnoreCase));

    /// <summary>The values that hold for a file, one for each key; null: there are none, as in nearly every file.</summary>
    public static (string? Terms, string? PersonTypes, string? Excluded)? Values(AnalyzerConfigOptions options)
    {
        options.TryGetValue(Keys[0].Key, out var terms);
        options.TryGetValue(Keys[1].Key, out var people);
        options.TryGetValue(Keys[2].Key, out var excluded);
        return terms is null && people is null && excluded is null ? null : (terms, people, excluded);
    }

    public static IEnumerable<VocabularyStatement> Read((string? Terms, string? PersonTypes, string? Excluded) values)
    {
        if (values.Terms is { Length: > 0 } terms) yield return VocabularyStatement.OfTerms(terms);
        if (values.PersonTypes is { Length: > 0 } people) yield return VocabularyStatement.OfPersonTypes(people);
        if (values.Excluded is { Length: > 0 } excluded) yield return VocabularyStatement.OfExcluded(excluded);
    }

    /// <summary>What cannot be read in the file's text, and where.</summary>
    public static IEnumerable<(TextSpan Span, string Fault)> Faults(SourceText text)
    {
        foreach (var line in text.Lines)
        {
            var written = text.ToString(line.Span);
            var start = written.Length - written.TrimStart().Length;
            if (string.CompareOrdinal(written.ToLowerInvariant(), start, Prefix, 0, Prefix.Length) != 0) continue;

            var statement = written.Split('#', ';')[0].Trim();
            var at = statement.IndexOfAny(['=', ':']);
            var key = (at < 0 ? statement : statement.Substring(0, at)).Trim().ToLowerInvariant();
            var value = at < 0 ? "" : statement.Substring(at + 1).Trim();
            var read = Keys.FirstOrDefault(k => k.Key == key).Read;
            var faults = read is null ? [$"'{key}' is no setting: it is one of {string.Join(", ", Keys.Select(k => k.Key))}"] : value.Length == 0 ? [] : read(value).Faults;
            foreach (var fault in faults) yield return (new TextSpan(line.Start + start, statement.Length), fault);
        }
    }
}
