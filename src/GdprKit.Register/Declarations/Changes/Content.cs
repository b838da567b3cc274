using System.Collections;
using System.Globalization;
using System.Text;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>
/// What something of the register says, by the property names of the register's JSON. What is said by default is left out, and so are code
/// names, so that the approved file and the declarations come to the same.
/// </summary>
/// <param name="where">The declaration that says it, if it is known.</param>
internal sealed class Content(Scoped? where = null) : IEnumerable<KeyValuePair<string, object>>
{
    /// <summary>What an enum says that says nothing, where a property has one.</summary>
    private static readonly Dictionary<string, string[]> Defaults = new(StringComparer.Ordinal)
    {
        ["after"] = ["Unspecified"],
        ["anchor"] = ["ExactDate"],
        ["basis"] = ["Unspecified"],
        ["category"] = ["Unspecified"],
        ["changes"] = ["Unspecified"],
        ["exception"] = ["Unspecified"],
        ["form"] = ["Unspecified"],
        ["from"] = ["Unspecified"],
        ["kind"] = ["Unspecified", "Processing"],
        ["limit"] = ["Unspecified"],
        ["occurs"] = ["Always"],
        ["practice"] = ["Unspecified"],
        ["protection"] = ["None"],
        ["provision"] = ["Unspecified"],
        ["purpose"] = ["Unspecified"],
        ["section"] = ["Unspecified"],
        ["then"] = ["Erase"],
        ["until"] = ["Unspecified"],
        ["whichever"] = ["Unspecified"],
    };

    // A text, a list of texts, or a list of contents.
    private readonly SortedDictionary<string, object> _values = new(StringComparer.Ordinal);

    public Scoped? Where { get; } = where;

    /// <summary>All of it as one text: equal texts say the same.</summary>
    public string Key => field ??= KeyOf(static _ => true);

    /// <summary><see cref="Key"/> in short, since many items of data refer to the same content.</summary>
    public string Mark => field ??= Hash.Of(Key).Substring(0, 32);

    /// <summary>Adds what is said; what says nothing is not added.</summary>
    public void Add(string name, object? value)
    {
        if (Clean(name, value) is { } clean) _values[name] = clean;
    }

    public string? Text(string name) => _values.TryGetValue(name, out var value) ? value as string : null;

    public IReadOnlyList<string> List(string name) => _values.TryGetValue(name, out var value) && value is string[] list ? list : [];

    public IReadOnlyList<Content> Contents(string name) => _values.TryGetValue(name, out var value) && value is Content[] contents ? contents : [];

    /// <summary><see cref="Key"/> of some properties.</summary>
    public string KeyOf(Func<string, bool> counts)
    {
        var key = new StringBuilder();
        foreach (var pair in _values)
        {
            if (counts(pair.Key)) key.Append(pair.Key).Append('\u0001').Append(KeyOf(pair.Value)).Append('\u0002');
        }

        return key.ToString();
    }

    /// <summary>The names of the properties in which another content differs.</summary>
    public IEnumerable<string> Differences(Content other) =>
        _values.Keys.Union(other._values.Keys, StringComparer.Ordinal).Where(n => Shown(n) != other.Shown(n)).OrderBy(n => n, StringComparer.Ordinal);

    /// <summary>A property's value as one text; <see langword="null"/>: it says nothing.</summary>
    private string? Shown(string name) => _values.TryGetValue(name, out var value) ? KeyOf(value) : null;

    /// <summary><see cref="Key"/> of contents together.</summary>
    public static string KeyOf(IEnumerable<Content> contents) => string.Join("\u0005", contents.Select(c => c.Mark).OrderBy(m => m, StringComparer.Ordinal));

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static string KeyOf(object value) => value switch
    {
        string text => text,
        string[] list => string.Join("\u0003", list),
        // In which order declarations stand says nothing.
        _ => $"\u0004{string.Concat(((Content[])value).Select(c => c.Key + "\u0005").OrderBy(k => k, StringComparer.Ordinal))}\u0006",
    };

    private static object? Clean(string name, object? value) => value switch
    {
        string text => text.Length == 0 || (Defaults.TryGetValue(name, out var defaults) && defaults.Contains(text)) ? null : CanonicalText.Of(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : null,
        IReadOnlyCollection<string> texts => texts.Count == 0 ? null : texts.Select(CanonicalText.Of).ToArray(),
        IReadOnlyCollection<Content> contents => contents.Count == 0 ? null : contents.ToArray(),
        _ => null,
    };
}
