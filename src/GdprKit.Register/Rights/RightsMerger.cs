namespace GdprKit.Register.Rights;

/// <summary>Unites the rights of the rows of an activity: a right holds for it that holds for some of its data.</summary>
internal static class RightsMerger
{
    public static RightStatus Status(IReadOnlyList<RightGround> grounds) =>
        grounds.Count == 0 ? RightStatus.DoesNotHold
        : grounds.Any(g => g.Conditions.Count == 0) ? RightStatus.Holds
        : RightStatus.Conditional;

    /// <param name="rows">The rights of each row, in one order.</param>
    public static Right[] Merge(IReadOnlyList<Right[]> rows)
    {
        if (rows.Count == 1) return rows[0];

        var merged = new Right[rows[0].Length];
        for (var i = 0; i < merged.Length; i++) merged[i] = rows.All(r => Same(r[i], rows[0][i])) ? rows[0][i] : Merge([.. rows.Select(r => r[i])]);
        return merged;
    }

    public static bool Same(Right one, Right two) =>
        ReferenceEquals(one, two)
        || (one.Kind == two.Kind && one.Article == two.Article && one.Status == two.Status
            && one.Grounds.SequenceEqual(two.Grounds, GroundComparer.Instance)
            && one.Limits.SequenceEqual(two.Limits, LimitComparer.Instance));

    private static Right Merge(Right[] rights)
    {
        // Why a right does not hold for some data says nothing of the activity if it holds for other data.
        var holding = rights.Any(r => r.Status != RightStatus.DoesNotHold) ? [.. rights.Where(r => r.Status != RightStatus.DoesNotHold)] : rights;
        RightGround[] grounds = [.. holding.SelectMany(r => r.Grounds)
            .GroupBy(g => (g.Article, string.Join(',', g.Conditions.Select(c => (int)c.Kind))))
            .Select(g => g.First() with { LegalBases = Union(g.Select(x => x.LegalBases)) })
            .OrderBy(g => g.Article, StringComparer.Ordinal).ThenBy(g => g.Conditions.Count)];
        RightLimit[] limits = [.. holding.SelectMany(r => r.Limits)
            .GroupBy(l => (l.Kind, l.Article))
            .Select(g => g.First() with { LegalBases = Union(g.Select(x => x.LegalBases)), Retention = Union(g.Select(x => x.Retention)) })];
        return rights[0] with { Status = Status(grounds), Grounds = grounds, Limits = limits };
    }

    private static int[] Union(IEnumerable<IReadOnlyList<int>> positions) => [.. positions.SelectMany(p => p).Distinct().Order()];

    private sealed class GroundComparer : IEqualityComparer<RightGround>
    {
        public static readonly GroundComparer Instance = new();

        public bool Equals(RightGround? x, RightGround? y) =>
            x!.Article == y!.Article && x.Conditions.SequenceEqual(y.Conditions) && x.LegalBases.SequenceEqual(y.LegalBases);

        public int GetHashCode(RightGround obj) => obj.Article.GetHashCode(StringComparison.Ordinal);
    }

    private sealed class LimitComparer : IEqualityComparer<RightLimit>
    {
        public static readonly LimitComparer Instance = new();

        public bool Equals(RightLimit? x, RightLimit? y) =>
            x!.Kind == y!.Kind && x.Article == y.Article && x.LegalBases.SequenceEqual(y.LegalBases) && x.Retention.SequenceEqual(y.Retention);

        public int GetHashCode(RightLimit obj) => (int)obj.Kind;
    }
}
