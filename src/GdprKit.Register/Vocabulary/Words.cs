using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using System.Text;
using GdprKit.Declarations;
using GdprKit.Declarations.Translations;

namespace GdprKit.Register.Vocabulary;

/// <summary>
/// GdprKit's own words in one language. The notice speaks to people ("you withdraw your consent"), the record about them ("consent is
/// withdrawn"): where that makes a difference, the file has a second line for the record.
/// </summary>
internal sealed class Words
{
    /// <summary>The languages in which the words exist, in the order of the file.</summary>
    public static readonly string[] Languages = [.. Translation.Languages];

    /// <summary>Begins the key of a line that only the record reads, and that wins there.</summary>
    private const string OnlyRecord = "record.";

    private static readonly Lazy<(string Key, string[] Words)[]> Lines = new(() =>
        [.. EmbeddedLines.Read("words.txt").Select(line => line.Split(" = ", 2)).Select(l => (l[0], l[1].Split(" | ")))]);

    private static readonly ConcurrentDictionary<(string Language, bool OfRecord), Words> All = new();

    private readonly FrozenDictionary<string, string> _words;

    // As many as there are words and countries.
    private readonly ConcurrentDictionary<string, string> _small = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, string> _countries = new(StringComparer.OrdinalIgnoreCase);

    private Words(string language, bool ofRecord)
    {
        Language = language;
        var column = Array.IndexOf(Languages, language);
        var words = Lines.Value.Where(l => !IsOnlyRecord(l.Key)).ToDictionary(l => l.Key, l => l.Words[column], StringComparer.Ordinal);
        if (ofRecord)
        {
            foreach (var line in Lines.Value.Where(l => IsOnlyRecord(l.Key))) words[line.Key[OnlyRecord.Length..]] = line.Words[column];
        }

        _words = words.ToFrozenDictionary(StringComparer.Ordinal);
    }

    public string Language { get; }

    public IEnumerable<string> Keys => _words.Keys;

    public string this[string key] => _words[key];

    /// <summary>The words that speak to people, for a language in BCP 47; English where there are none.</summary>
    public static Words Of(string language) => Get(language, ofRecord: false);

    /// <summary>The words that speak about people, for a language in BCP 47; English where there are none.</summary>
    public static Words OfRecord(string language) => Get(language, ofRecord: true);

    /// <summary><c>sv-FI</c> gives <c>sv</c>.</summary>
    public static string Base(string language) => language.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>The words of a key that there may not be.</summary>
    public string? Find(string key) => _words.GetValueOrDefault(key);

    public string Fill(string key, params ReadOnlySpan<string> values)
    {
        var text = _words[key];
        // One pass, so that a declared "{1}" stays what it is.
        var at = text.IndexOf('{', StringComparison.Ordinal);
        if (at < 0) return text;
        var filled = new StringBuilder(text.Length + 32);
        var done = 0;
        for (; at >= 0; at = text.IndexOf('{', done))
        {
            filled.Append(text, done, at - done).Append(values[text[at + 1] - '0']);
            done = at + 3;
        }

        return filled.Append(text, done, text.Length - done).ToString();
    }

    public string Of<TEnum>(TEnum value)
        where TEnum : struct, Enum => KeysOf<TEnum>.All.TryGetValue(value, out var key) && _words.TryGetValue(key, out var words) ? words : value.ToString();

    /// <summary><see cref="Of{TEnum}(TEnum)"/> inside a sentence.</summary>
    public string Small<TEnum>(TEnum value)
        where TEnum : struct, Enum => _small.GetOrAdd(Of(value), static words => words is [var first, .. var rest] && !char.IsUpper(rest.FirstOrDefault()) ? char.ToLowerInvariant(first) + rest : words);

    /// <summary>What a legal basis is called.</summary>
    public string Basis(LegalBasis basis) => Find(basis.Article switch
    {
        ['9', ..] => nameof(Article9),
        ['1', '0', ..] => nameof(Article10),
        _ => nameof(Article6),
    } + "." + basis.Basis) ?? basis.Basis;

    /// <summary>With whom a contract is: a value of <see cref="ContractParty"/>.</summary>
    public string Party(string party) => Find(nameof(ContractParty) + "." + party) ?? party;

    /// <summary>The name of a country; what was declared where it has none.</summary>
    public string Country(string code) => _countries.GetOrAdd(code, static (code, words) =>
    {
        if (words.TryGetValue("Country." + code.ToUpperInvariant(), out var name)) return name;
        try
        {
            return code.Length == 2 ? new RegionInfo(code).EnglishName : code;
        }
        catch (ArgumentException)
        {
            return code;
        }
    }, _words);

    /// <summary>"a, b and c".</summary>
    public string List(IReadOnlyList<string> values, string last = "and") => values.Count switch
    {
        0 => "",
        1 => values[0],
        _ => string.Join(", ", values.Take(values.Count - 1)) + " " + _words[last] + " " + values[^1],
    };

    private static Words Get(string language, bool ofRecord)
    {
        var known = Base(language);
        return All.GetOrAdd((Languages.Contains(known) ? known : "en", ofRecord), static key => new(key.Language, key.OfRecord));
    }

    private static bool IsOnlyRecord(string key) => key.StartsWith(OnlyRecord, StringComparison.Ordinal);

    private static class KeysOf<TEnum>
        where TEnum : struct, Enum
    {
        public static readonly FrozenDictionary<TEnum, string> All = Enum.GetValues<TEnum>().Distinct().ToFrozenDictionary(v => v, v => $"{typeof(TEnum).Name}.{v}");
    }
}
