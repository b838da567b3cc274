namespace GdprKit.Declarations.Changes;

/// <summary>What was there before and what is there now, each with its counterpart, if it has one.</summary>
/// <param name="Both">What there is on both sides.</param>
/// <param name="Removed">What is not there any more.</param>
/// <param name="Added">What was not there before.</param>
internal sealed record Pairs<T>(IReadOnlyList<(T Old, T Now)> Both, IReadOnlyList<T> Removed, IReadOnlyList<T> Added);

internal static class Pairs
{
    /// <summary>Finds counterparts by the first key, those that have none by the second one, and so on. A key may be <see langword="null"/>.</summary>
    public static Pairs<T> Of<T>(IEnumerable<T> old, IEnumerable<T> now, params Func<T, object?>[] keys)
    {
        var both = new List<(T, T)>();
        var (removed, added) = (old.ToList(), now.ToList());
        foreach (var key in keys)
        {
            var byKey = new Dictionary<object, Queue<int>>();
            for (var i = 0; i < removed.Count; i++)
            {
                if (key(removed[i]) is not { } value) continue;
                if (!byKey.TryGetValue(value, out var queue)) byKey.Add(value, queue = new());
                queue.Enqueue(i);
            }

            var (found, rest) = (new HashSet<int>(), new List<T>());
            foreach (var item in added)
            {
                if (key(item) is { } value && byKey.TryGetValue(value, out var queue) && queue.Count > 0)
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

    /// <summary>Whether both hold the same, in any order.</summary>
    public static bool AreSame<T>(IReadOnlyList<T> old, IReadOnlyList<T> now)
        where T : class
    {
        if (old.Count != now.Count) return false;

        // Both sides mostly have one order: then nothing needs to be looked up.
        var same = 0;
        while (same < old.Count && old[same].Equals(now[same])) same++;
        return same == old.Count || Of(old.Skip(same), now.Skip(same), static i => i).Added.Count == 0;
    }

    /// <summary>Whether all lists hold the same, by their name; one that is empty is as one that is not there.</summary>
    public static bool AreSame(IReadOnlyDictionary<string, IReadOnlyList<Content>> old, IReadOnlyDictionary<string, IReadOnlyList<Content>> now) =>
        now.All(l => AreSame(old.TryGetValue(l.Key, out var list) ? list : [], l.Value)) && old.All(l => l.Value.Count == 0 || now.ContainsKey(l.Key));
}
