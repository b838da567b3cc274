using GdprKit.Declarations.Resolution;

namespace GdprKit.Register.Building;

/// <summary>The list of one kind in an activity, to which rows refer by position.</summary>
internal sealed class LinkedList<T>(Func<Scoped, IEnumerable<T>> map)
{
    private readonly List<T> _items = [];
    private readonly Dictionary<(object, ScopeKind), int[]> _positions = [];

    public IReadOnlyList<T> Items => _items;

    public int[] Add(IEnumerable<Scoped> declarations) => [.. declarations.SelectMany(Add).Distinct()];

    private int[] Add(Scoped scoped)
    {
        var key = (scoped.Declaration, scoped.Scope);
        if (_positions.TryGetValue(key, out var positions)) return positions;

        var items = map(scoped).ToArray();
        positions = [.. Enumerable.Range(_items.Count, items.Length)];
        _items.AddRange(items);
        return _positions[key] = positions;
    }
}
