using GdprKit.Analyzers.Detection.Words;

namespace GdprKit.Analyzers.Vocabularies;

/// <summary>One statement of a vocabulary, as read from a line of its file or a key of <c>.editorconfig</c>.</summary>
/// <param name="Kind">What it is about.</param>
/// <param name="Values">What could be read.</param>
/// <param name="Faults">What could not, and why.</param>
internal sealed record VocabularyStatement(VocabularyKind Kind, IReadOnlyList<VocabularyStatement.Value> Values, IReadOnlyList<string> Faults)
{
    private const string Syntax = "a line is '<words> = <category>', 'person types = <names>' or 'excluded = <types and namespaces>'";

    private static readonly char[] Comma = [','];
    private static readonly char[] Assign = ['=', ':'];
    private static readonly Lazy<Dictionary<string, string>> Categories = new(() => Lexicon.Default.Entries.Where(e => e.Term is not null).Select(e => e.Term!.Category).Distinct().ToDictionary(c => c, StringComparer.OrdinalIgnoreCase));

    /// <summary>Reads a line of the file.</summary>
    public static VocabularyStatement OfLine(string line)
    {
        if (line.IndexOf('=') is not (>= 0 and var at)) return new(VocabularyKind.Term, [], [$"'{line}' is no statement: {Syntax}"]);

        var left = line.Substring(0, at).Trim();
        var right = line.Substring(at + 1).Trim();
        return left.ToLowerInvariant() switch
        {
            "person types" => OfPersonTypes(right),
            "excluded" => OfExcluded(right),
            _ => OfTerms(line),
        };
    }

    /// <summary>Reads terms with their categories: <c>kundnr = Identity, kundrabat = none</c>. In <c>.editorconfig</c> a colon reads better.</summary>
    public static VocabularyStatement OfTerms(string terms)
    {
        List<Value> values = [];
        List<string> faults = [];
        foreach (var term in terms.Split(Comma))
        {
            var at = term.IndexOfAny(Assign);
            var words = at < 0 ? term.Trim() : term.Substring(0, at).Trim();
            var category = at < 0 ? "" : term.Substring(at + 1).Trim();
            if (NameTokenizer.Fold(words).Length == 0) faults.Add($"'{term.Trim()}' names no words");
            else if (category.Length == 0) faults.Add($"'{words}' has no category, such as Identity, Contact or {Vocabulary.None}");
            else if (string.Equals(category, Vocabulary.None, StringComparison.OrdinalIgnoreCase)) values.Add(new(words, ""));
            else if (!Categories.Value.TryGetValue(category, out var known)) faults.Add($"'{category}' is no category: it is {Vocabulary.None} or a member of DataCategory, such as Identity, Contact or Health");
            else values.Add(new(words, known));
        }

        return new(VocabularyKind.Term, values, faults);
    }

    public static VocabularyStatement OfPersonTypes(string names) => OfNames(VocabularyKind.PersonTypes, names);

    public static VocabularyStatement OfExcluded(string names) => OfNames(VocabularyKind.Excluded, names);

    private static VocabularyStatement OfNames(VocabularyKind kind, string names)
    {
        var all = names.Split(Comma).Select(n => n.Trim()).ToArray();
        return new(kind, [.. all.Where(IsName).Select(n => new Value(n, null))], [.. all.Where(n => !IsName(n)).Select(n => $"'{n}' is no name of a type or namespace")]);
    }

    private static bool IsName(string name) => name.Split('.').All(part => part.Length > 0 && part.All(c => char.IsLetterOrDigit(c) || c == '_') && !char.IsDigit(part[0]));

    /// <summary>Words or a name.</summary>
    /// <param name="Text">As written.</param>
    /// <param name="Category">Of words: a member of <c>DataCategory</c>; empty for what is no personal data.</param>
    internal readonly record struct Value(string Text, string? Category);
}
