using System.Collections.Frozen;
using System.Globalization;

namespace GdprKit.Register.Notice;

/// <summary>The notice's own words in one language.</summary>
internal sealed class NoticeWords
{
    /// <summary>The languages in which the words exist, in the order of the file.</summary>
    public static readonly string[] Languages = ["en", "sv", "da"];

    private static readonly Dictionary<string, NoticeWords> All = Read();

    private readonly FrozenDictionary<string, string> _words;

    private NoticeWords(string language, IEnumerable<KeyValuePair<string, string>> words) =>
        (Language, _words) = (language, words.ToFrozenDictionary(StringComparer.Ordinal));

    public string Language { get; }

    public IEnumerable<string> Keys => _words.Keys;

    public string this[string key] => _words[key];

    /// <summary>The words for a language in BCP 47; English where there are none.</summary>
    public static NoticeWords Of(string language) => All.TryGetValue(Base(language), out var words) ? words : All["en"];

    /// <summary><c>sv-FI</c> gives <c>sv</c>.</summary>
    public static string Base(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    public string Fill(string key, params ReadOnlySpan<string> values)
    {
        var text = _words[key];
        // One pass, so that a declared "{1}" stays what it is.
        var at = text.IndexOf('{', StringComparison.Ordinal);
        if (at < 0) return text;
        var filled = new System.Text.StringBuilder(text.Length + 32);
        var done = 0;
        for (; at >= 0; at = text.IndexOf('{', done))
        {
            filled.Append(text, done, at - done).Append(values[text[at + 1] - '0']);
            done = at + 3;
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }

    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => _words.TryGetValue($"{typeof(TEnum).Name}.{value}", out var words) ? words : value.ToString();

    /// <summary>The name of a country; what was declared where it has none.</summary>
    public string Country(string code)
    {
        if (_words.TryGetValue("Country." + code.ToUpperInvariant(), out var name)) return name;
        try
        {
            return code.Length == 2 ? new RegionInfo(code).EnglishName : code;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> values, string last = "and") => values.Count switch
    {
        0 => "",
        1 => values[0],
        _ => string.Join(", ", values.Take(values.Count - 1)) + " " + _words[last] + " " + values[^1],
    };

    private static Dictionary<string, NoticeWords> Read()
    {
        var rows = EmbeddedLines.Read("words.txt").Select(line => line.Split(" = ", 2)).Select(l => (Key: l[0], Words: l[1].Split(" | "))).ToArray();
        return Languages.Index().ToDictionary(
            l => l.Item,
            l => new NoticeWords(l.Item, rows.Select(r => KeyValuePair.Create(r.Key, r.Words[l.Index]))),
            StringComparer.Ordinal);
    }
}
