using System.Collections;

namespace GdprKit.Declarations;

/// <summary>
/// What a declaration says, by name and in the order of the names. They are few, so that a look at each of them finds one sooner than a tree
/// or a hash.
/// </summary>
/// <param name="capacity">How many there are at most.</param>
internal sealed class DeclaredValues(int capacity) : IReadOnlyDictionary<string, object>
{
    private readonly KeyValuePair<string, object>[] _pairs = new KeyValuePair<string, object>[capacity];

    public int Count { get; private set; }

    public IEnumerable<string> Keys => this.Select(p => p.Key);

    public IEnumerable<object> Values => this.Select(p => p.Value);

    public object this[string key] => TryGetValue(key, out var value) ? value : throw new KeyNotFoundException(key);

    /// <summary>Adds a value, or replaces the one of that name.</summary>
    public void Set(string name, object value)
    {
        var at = 0;
        while (at < Count && string.CompareOrdinal(_pairs[at].Key, name) < 0) at++;
        if (at == Count || _pairs[at].Key != name) Array.Copy(_pairs, at, _pairs, at + 1, Count++ - at);
        _pairs[at] = new(name, value);
    }

    public bool ContainsKey(string key) => TryGetValue(key, out _);

    public bool TryGetValue(string key, out object value)
    {
        for (var i = 0; i < Count; i++)
        {
            if (_pairs[i].Key != key) continue;
            value = _pairs[i].Value;
            return true;
        }

        value = null!;
        return false;
    }

    public IEnumerator<KeyValuePair<string, object>> GetEnumerator()
    {
        for (var i = 0; i < Count; i++) yield return _pairs[i];
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
}
