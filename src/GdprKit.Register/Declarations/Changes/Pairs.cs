namespace GdprKit.Declarations.Changes;

/// <summary>What was there before and what is there now, each with its counterpart, if it has one.</summary>
/// <param name="Both">What there is on both sides.</param>
/// <param name="Removed">What is not there any more.</param>
/// <param name="Added">What was not there before.</param>
internal sealed record Pairs<T>(IReadOnlyList<(T Old, T Now)> Both, IReadOnlyList<T> Removed, IReadOnlyList<T> Added);

internal static class Pairs
{
    /// <summary>Finds counterparts by the first key, those that have none by the second one, and so on. A key may be <see langword="null"/>.</summary>
    public static Pairs<T> Of<T>(IEnumerable<T> old, IEnumerable<T> now, params Func<T, string?>[] keys)
    {
        var both = new List<(T, T)>();
        var (removed, added) = (old.ToList(), now.ToList());
        foreach (var key in keys)
        {
            var byKey = new Dictionary<string, Queue<int>>(StringComparer.Ordinal);
            for (var i = 0; i < removed.Count; i++)
            {
                if (key(removed[i]) is not { } text) continue;
                if (!byKey.TryGetValue(text, out var queue)) byKey.Add(text, queue = new());
                queue.Enqueue(i);
            }

            var (found, rest) = (new HashSet<int>(), new List<T>());
            foreach (var item in added)
            {
                if (key(item) is { } text && byKey.TryGetValue(text, out var queue) && queue.Count > 0)
                {
                    var i = queue.Dequeue();
                    found.Add(i);
                    both.Add((removed[i], item));
                }
                else
                {
                    rest.Add(item);
                }
            }

            (removed, added) = ([.. removed.Where((_, i) => !found.Contains(i))], rest);
        }

        return new(both, removed, added);
    }
}
