using System.Text;

namespace GdprKit.Analyzers.Detection;

/// <summary>The words of <c>lexicon.txt</c>, read once a process into lookups.</summary>
internal sealed class Lexicon
{
    private static readonly Lazy<Lexicon> Shared = new(() => Parse(ReadResource()));

    private readonly Dictionary<string, PhraseTable<string>> _lists = new(StringComparer.Ordinal);

    private Lexicon()
    {
    }

    public static Lexicon Default => Shared.Value;

    /// <summary>What is personal data.</summary>
    public PhraseTable<Term> Terms { get; } = new();

    /// <summary>Words for people: types that describe them, and members that speak of them (<c>CustomerName</c>).</summary>
    public PhraseTable<string> People => List("people");

    /// <summary>Types that describe organisations.</summary>
    public PhraseTable<string> Organisations => List("organisations");

    /// <summary>Types that hold no data of the world.</summary>
    public PhraseTable<string> NotData => List("not data");

    /// <summary>Words behind the name of what a type describes: <c>CustomerDto</c>.</summary>
    public PhraseTable<string> Wrappers => List("wrappers");

    /// <summary>Words before it: <c>CreateCustomer</c>.</summary>
    public PhraseTable<string> Verbs => List("verbs");

    /// <summary>Words behind a member's phrase that change nothing: <c>EmailValue</c>.</summary>
    public PhraseTable<string> Tails => List("tails");

    /// <summary>Words before a member's phrase that make it something else: <c>SupportEmail</c>.</summary>
    public PhraseTable<string> Others => List("others");

    /// <summary>Words that are not written in small letters; the value is the spelling.</summary>
    public PhraseTable<string> Spelling => List("spelling");

    /// <summary>Reads a lexicon.</summary>
    /// <exception cref="FormatException">A line is neither a heading, nor a label with its words, nor a list.</exception>
    public static Lexicon Parse(string text)
    {
        var lexicon = new Lexicon();
        string? section = null;
        var number = 0;
        foreach (var raw in text.Split('\n'))
        {
            number++;
            var line = raw.Trim();
            if (line.Length == 0 || line[0] == '#') continue;
            if (line[0] == '[')
            {
                section = line.Trim('[', ']');
                continue;
            }

            if (section is null) throw new FormatException($"Line {number} stands before the first [heading].");
            if (char.IsUpper(section[0])) lexicon.AddTerms(section, line, number);
            else lexicon.AddList(section, line);
        }

        return lexicon;
    }

    private PhraseTable<string> List(string name)
    {
        if (!_lists.TryGetValue(name, out var list)) _lists.Add(name, list = new());
        return list;
    }

    private void AddTerms(string category, string line, int number)
    {
        var colon = line.IndexOf(':');
        if (colon < 0) throw new FormatException($"Line {number}: a label, a colon and words are expected.");

        var head = line.Substring(0, colon).Trim();
        var needsPerson = head.EndsWith("?", StringComparison.Ordinal);
        head = head.TrimEnd('?', ' ');
        var kinds = category == "OfficialIdentifier" ? ValueKinds.Text | ValueKinds.Number : ValueKinds.Text;
        var open = head.IndexOf('(');
        if (open >= 0)
        {
            if (!System.Enum.TryParse(head.Substring(open + 1).TrimEnd(')'), ignoreCase: true, out kinds)) throw new FormatException($"Line {number}: '{head}' names an unknown type.");
            head = head.Substring(0, open).Trim();
        }

        foreach (var phrase in line.Substring(colon + 1).Split(','))
        {
            var words = phrase.Trim();
            var doubtful = words.EndsWith("?", StringComparison.Ordinal);
            Add(Terms, words.TrimEnd('?', ' '), new Term(category, head, kinds, needsPerson || doubtful));
        }
    }

    private void AddList(string section, string line)
    {
        foreach (var phrase in line.Split(','))
        {
            var written = phrase.Trim();
            var words = section == "spelling" ? string.Join(" ", NameTokenizer.Tokenize(written)) : written;
            Add(List(section), words, written);
        }
    }

    private static void Add<T>(PhraseTable<T> table, string phrase, T value)
        where T : class
    {
        foreach (var written in new[] { phrase, Replace(phrase, "ae", "oe", "aa", "ue"), Replace(phrase, "a", "o", "a", "u") }.Distinct(StringComparer.Ordinal))
        {
            table.Add(written.Split([' ', '-'], StringSplitOptions.RemoveEmptyEntries), value);
        }
    }

    /// <summary>Letters outside ASCII as they are written without them.</summary>
    private static string Replace(string phrase, string ae, string oe, string aa, string ue)
    {
        var text = new StringBuilder(phrase.Length + 4);
        foreach (var c in phrase)
        {
            _ = c switch
            {
                'æ' or 'ä' => text.Append(ae),
                'ø' or 'ö' => text.Append(oe),
                'å' => text.Append(aa),
                'ü' => text.Append(ue),
                'ß' => text.Append("ss"),
                'é' or 'è' or 'ê' => text.Append('e'),
                'â' or 'à' => text.Append('a'),
                'î' => text.Append('i'),
                'ô' => text.Append('o'),
                'ç' => text.Append('c'),
                _ => text.Append(c),
            };
        }

        return text.ToString();
    }

    private static string ReadResource()
    {
        using var stream = typeof(Lexicon).Assembly.GetManifestResourceStream("lexicon.txt");
        using var reader = new StreamReader(stream!, Encoding.UTF8);
        return reader.ReadToEnd();
    }
}
