namespace GdprKit.Analyzers.Detection.Words;

/// <summary>Reads lexicon.txt; its head says what a line may be. A line that is none of these throws, which a test sees first.</summary>
internal static class LexiconReader
{
    private static readonly char[] Comma = [','];

    public static Lexicon ReadResource()
    {
        using var stream = typeof(LexiconReader).Assembly.GetManifestResourceStream("lexicon.txt")!;
        using var reader = new StreamReader(stream, System.Text.Encoding.UTF8);
        return Read(reader.ReadToEnd());
    }

    public static Lexicon Read(string text)
    {
        var entries = new Dictionary<string, LexiconEntry>(StringComparer.Ordinal);
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;

            var columns = line.Split('|').Select(c => c.Trim()).ToArray();
            switch (columns.Length)
            {
                case 5:
                    var term = new Term(columns[0], columns[1], Parse<TermStrength>(columns[2], number), Parse<ValueShapes>(columns[3].Replace(' ', ','), number));
                    Each(columns[4], (entry, words) => entry.Term = entry.Term is null || entry.Term == term ? term : throw Wrong(number, $"'{words}' is already '{entry.Term.Label}'"));
                    break;
                case 4 when columns[0] == "fact":
                    var fact = new Term(columns[1], columns[2], TermStrength.Contextual, ValueShapes.Object | ValueShapes.Text | ValueShapes.Choice);
                    Each(columns[3], (entry, words) => entry.Fact = entry.Fact is null || entry.Fact == fact ? fact : throw Wrong(number, $"'{words}' is already a fact"));
                    break;
                case 2 when columns[0] == "spelling":
                    Each(columns[1], (entry, words) => entry.Spelling = words);
                    break;
                case 2:
                    var role = Parse<WordRoles>(columns[0], number);
                    Each(columns[1], (entry, _) => entry.Roles |= role);
                    break;
                default:
                    throw Wrong(number, $"{columns.Length} columns");
            }
        }

        return new Lexicon(entries.Values);

        void Each(string phrases, Action<LexiconEntry, string> with)
        {
            foreach (var phrase in phrases.Split(Comma, StringSplitOptions.RemoveEmptyEntries))
            {
                foreach (var spelling in Spellings(phrase))
                {
                    var entry = EntryOf(entries, NameTokenizer.Fold(spelling));
                    with(entry, phrase.Trim());
                    if (entry.Term is not null || entry.Fact is not null || (entry.Roles & WordRoles.Anybodys) != 0) MarkEnds(entries, spelling);
                }
            }
        }
    }

    public static LexiconEntry EntryOf(Dictionary<string, LexiconEntry> entries, string key)
    {
        if (!entries.TryGetValue(key, out var entry)) entries.Add(key, entry = new LexiconEntry(key));
        return entry;
    }

    /// <summary>Marks the last words of a phrase, alone and glued.</summary>
    public static void MarkEnds(Dictionary<string, LexiconEntry> entries, string phrase)
    {
        Span<char> folded = stackalloc char[NameTokenizer.FoldedLength];
        Span<byte> ends = stackalloc byte[NameTokenizer.MaxLength];
        Span<byte> starts = stackalloc byte[NameTokenizer.MaxLength];
        var words = NameTokenizer.Tokenize(phrase, folded, ends, starts);
        for (var start = 0; start < words.Count; start++) EntryOf(entries, words.Glued(start, words.Count).ToString()).IsEnd = true;
    }

    /// <summary>The phrase, and with letters outside ASCII written as two: <c>förnamn</c>, <c>foernamn</c>. Folding makes <c>fornamn</c> of the first.</summary>
    public static IEnumerable<string> Spellings(string phrase)
    {
        yield return phrase;

        var german = Expand(phrase, "ae", "ae", "oe", "ue");
        if (german != phrase) yield return german;
        var nordic = Expand(phrase, "aa", "ae", "oe", "ue");
        if (nordic != phrase && nordic != german) yield return nordic;
    }

    private static string Expand(string phrase, string ring, string a, string o, string u) =>
        phrase.Replace("å", ring).Replace("ä", a).Replace("ö", o).Replace("ø", o).Replace("ü", u);

    private static T Parse<T>(string text, int line)
        where T : struct, Enum =>
        Enum.TryParse<T>(text, ignoreCase: true, out var value) && !int.TryParse(text, out _) ? value : throw Wrong(line, $"'{text}' is no {typeof(T).Name}");

    private static FormatException Wrong(int line, string what) => new($"lexicon.txt({line}): {what}.");
}
