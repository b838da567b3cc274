using System.Collections;
using System.Globalization;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>
/// What something of the register says, by the property names of the register's JSON. What is said by default is left out, and so are code
/// names, so that the approved file and the declarations come to the same. Two that are equal say the same, wherever they stand.
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

    // By name, since most contents hold few. A value is a text, a list of texts, or a list of contents.
    private readonly List<KeyValuePair<string, object>> _values = new(8);

    public Scoped? Where { get; } = where;

    /// <summary>Adds what is said; what says nothing is not added.</summary>
    public void Add(string name, object? value)
    {
        if (Clean(name, value) is not { } clean) return;

        var i = IndexOf(name);
        if (i < 0) _values.Insert(~i, new(name, clean));
        else _values[i] = new(name, clean);
    }

    public string? Text(string name) => Value(name) as string;

    public IReadOnlyList<string> List(string name) => Value(name) is string[] list ? list : [];

    public IReadOnlyList<Content> Contents(string name) => Value(name) is Content[] contents ? contents : [];

    /// <summary>The same with some of its properties only.</summary>
    public Content Only(Func<string, bool> counts)
    {
        var content = new Content(Where);
        content._values.AddRange(_values.Where(v => counts(v.Key)));
        return content;
    }

    /// <summary>The names of the properties in which another content differs.</summary>
    public IEnumerable<string> Differences(Content other) => _values.Concat(other._values).Select(v => v.Key).Distinct(StringComparer.Ordinal)
        .Where(n => !IsSame(Value(n), other.Value(n))).OrderBy(n => n, StringComparer.Ordinal);

    public override bool Equals(object? obj)
    {
        if (obj is not Content other || other._values.Count != _values.Count) return false;

        for (var i = 0; i < _values.Count; i++)
        {
            if (_values[i].Key != other._values[i].Key || !IsSame(_values[i].Value, other._values[i].Value)) return false;
        }

        return true;
    }

    public override int GetHashCode()
    {
        var hash = _values.Count;
        foreach (var value in _values)
        {
            // In which order declarations stand says nothing.
            hash = (hash * 31) + value.Value switch { string text => text.GetHashCode(), string[] list => list[0].GetHashCode(), _ => ((Content[])value.Value).Length };
        }

        return hash;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator() => _values.GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private object? Value(string name) => IndexOf(name) is var i and >= 0 ? _values[i].Value : null;

    /// <summary>Where a property stands; the complement of where it would stand, if there is none.</summary>
    private int IndexOf(string name)
    {
        var (low, high) = (0, _values.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) / 2;
            var order = string.CompareOrdinal(_values[middle].Key, name);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    private static bool IsSame(object? one, object? other) => (one, other) switch
    {
        (string text, string with) => text == with,
        (string[] list, string[] with) => list.SequenceEqual(with, StringComparer.Ordinal),
        (Content[] contents, Content[] with) => Pairs.AreSame(contents, with),
        _ => one == other,
    };

    private static object? Clean(string name, object? value) => value switch
    {
        string text => text.Length == 0 || (Defaults.TryGetValue(name, out var defaults) && Array.IndexOf(defaults, text) >= 0) ? null : CanonicalText.Of(text),
        int number => number.ToString(CultureInfo.InvariantCulture),
        bool flag => flag ? "true" : null,
        IReadOnlyCollection<string> texts => texts.Count == 0 ? null : texts.Select(CanonicalText.Of).ToArray(),
        IReadOnlyCollection<Content> contents => contents.Count == 0 ? null : contents.ToArray(),
        _ => null,
    };
}
