namespace GdprKit.Declarations.Law;

/// <summary>A lookup by names, of which some end in <c>*</c> and stand for all that begin so. The name itself wins, then the longest beginning.</summary>
internal sealed class WildcardTable<T>
    where T : class
{
    private readonly Dictionary<string, T> _names;
    private readonly (string Start, T Value)[] _starts;
    private readonly StringComparison _comparison;

    public WildcardTable(IEnumerable<(string Pattern, T Value)> entries, bool ignoreCase)
    {
        _names = new(ignoreCase ? StringComparer.OrdinalIgnoreCase : StringComparer.Ordinal);
        _comparison = ignoreCase ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var starts = new List<(string Start, T Value)>();
        foreach (var (pattern, value) in entries)
        {
            if (pattern.EndsWith("*", StringComparison.Ordinal)) starts.Add((pattern.Substring(0, pattern.Length - 1), value));
            else _names[pattern] = value;
        }

        _starts = [.. starts.OrderByDescending(s => s.Start.Length)];
    }

    public T? Find(string name)
    {
        if (_names.TryGetValue(name, out var found)) return found;
        foreach (var (start, value) in _starts)
        {
            if (name.StartsWith(start, _comparison)) return value;
        }

        return null;
    }
}
