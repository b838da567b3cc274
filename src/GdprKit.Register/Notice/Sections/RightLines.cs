using GdprKit.Register.Vocabulary;

namespace GdprKit.Register.Notice;

/// <summary>Says what a right means, under which conditions it holds, for which purposes where they differ, and what limits it.</summary>
internal static class RightLines
{
    // Rights that are given in several ways, and the ways that hold whatever is declared.
    private static readonly Dictionary<DataRight, string[]> Always = new()
    {
        [DataRight.Erasure] = ["ground.17(1)(a)", "ground.17(1)(d)", "ground.17(1)(e)"],
        [DataRight.Restriction] = ["ground.18(1)(a)", "ground.18(1)(b)", "ground.18(1)(c)"],
    };

    // Grounds that have words: the others are what the right means, or stand in a section of their own.
    private static readonly HashSet<string> Worded = [.. Words.Of("en").Keys.Where(k => k.StartsWith("ground.", StringComparison.Ordinal))];

    private static readonly RightLimitKind[] Limiting =
    [
        RightLimitKind.LegalObligation, RightLimitKind.PublicTask, RightLimitKind.PublicHealth,
        RightLimitKind.ArchivingResearchStatistics, RightLimitKind.LegalClaims,
    ];

    /// <summary>What the right means, with the conditions that are the same for all purposes.</summary>
    public static IReadOnlyList<NoticeText> Meaning(NoticeContext c, DataRight right)
    {
        if (!Always.TryGetValue(right, out var always))
        {
            // The rights of others stand in the way of any copy.
            var limit = c.Rights[right].SelectMany(h => h.Right.Limits).FirstOrDefault(l => l.Kind == RightLimitKind.RightsOfOthers);
            return Phrases.Line(c.Words["right." + right] + (limit is null ? "" : $" {c.Words["limit.RightsOfOthers"]} ({c.Say.Cite(limit.Article)})."));
        }

        string[] clauses = [.. always.Concat(Grounds(c, right).Where(g => IsSaidOfAll(g.Key, g.Extent)).Select(g => g.Key)).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];
        return Phrases.Line(c.Words.Fill("right." + right, c.Words.Fill("clauses", string.Join(", ", clauses[..^1].Select(k => c.Words[k])), c.Words[clauses[^1]])));
    }

    /// <summary>For which purposes the right holds, or holds under more conditions.</summary>
    public static IEnumerable<IReadOnlyList<NoticeText>> Extents(NoticeContext c, DataRight right)
    {
        switch (right)
        {
            case DataRight.Erasure or DataRight.Restriction:
                foreach (var (key, extent) in Grounds(c, right).Where(g => !IsSaidOfAll(g.Key, g.Extent) && !g.Extent.IsNowhere))
                    yield return [Phrases.Text(Phrases.Sentence(c.Words.Fill("also", c.Words[key]))), .. c.Say.For(extent)];
                break;
            case DataRight.HumanDecision:
                foreach (var (key, extent) in Grounds(c, right))
                    yield return [Phrases.Text(Phrases.Sentence(c.Words[key])), .. c.Say.For(extent)];
                break;
            case DataRight.Portability or DataRight.JointArrangement when c.Extent(right) is { IsEverywhere: false, IsNowhere: false } extent:
                yield return c.Say.For(extent)[1..];
                break;
        }

        if (right == DataRight.Portability && c.IsUnknown(right)) yield return Phrases.Line(c.Words["unknown.Portability"]);
    }

    /// <summary>What may stand against the right, by which law and how long.</summary>
    public static IEnumerable<IReadOnlyList<NoticeText>> Limits(NoticeContext c, DataRight right) =>
        from limit in c.Rights[right].SelectMany(h => h.Right.Limits.Where(l => Limiting.Contains(l.Kind)).Select(l => (h.Activity, Limit: l))).GroupBy(l => (l.Limit.Kind, l.Limit.Article))
        select Limit(c, $"{c.Words["limit." + limit.Key.Kind]} ({c.Say.Cite(limit.Key.Article)})", [.. limit]);

    private static List<NoticeText> Limit(NoticeContext c, string text, (NoticeActivity Activity, RightLimit Limit)[] limits)
    {
        var details = limits.GroupBy(l => Details(c, l.Activity, l.Limit), l => l.Activity, StringComparer.Ordinal).ToArray();
        if (details is [{ Key: "" }]) return [Phrases.Text(text + "."), .. c.Say.For(new(c.Activities, [.. limits.Select(l => l.Activity)], []))];

        var line = new List<NoticeText> { Phrases.Text(text + ": ") };
        foreach (var (i, group) in details.Index())
        {
            if (i > 0) line.Add(Phrases.Text("; "));
            line.AddRange(Phrases.Links([.. group]));
            if (group.Key.Length > 0) line.Add(Phrases.Text(" – " + group.Key));
        }

        line.Add(Phrases.Text("."));
        return line;
    }

    /// <summary>The law, or the obligation in words, and how long data is kept for it.</summary>
    private static string Details(NoticeContext c, NoticeActivity a, RightLimit limit)
    {
        string[] kept = [.. limit.Retention.Where(r => r < a.Activity.Retention.Count).Select(r => RetentionSection.Words(c, a, r))];
        var laws = limit.LegalBases.Where(b => b < a.Activity.LegalBases.Count).Select(b => a.Activity.LegalBases[b])
            .Select(b => string.IsNullOrWhiteSpace(b.Law) ? Phrases.Clean(b.Statement ?? "") : c.Say.Law(b.Law))
            // The period may name the law already.
            .Where(l => l.Length > 0 && !kept.Any(k => k.Contains(l, StringComparison.Ordinal)));
        return string.Join("; ", laws.Concat(kept).Distinct(StringComparer.Ordinal));
    }

    /// <summary>The grounds of a right that have words of their own, by these.</summary>
    private static IEnumerable<(string Key, Extent Extent)> Grounds(NoticeContext c, DataRight right) =>
        from ground in c.Grounds(right)
        group ground by Key(ground.Ground) into grounds
        where grounds.Key is not null
        orderby grounds.Key
        select (grounds.Key, Extent.Of(c.Activities, grounds));

    private static string? Key(RightGround ground)
    {
        // A condition that the ground does not name already has words with it.
        var key = "ground." + ground.Article;
        return ground.Conditions.Select(c => $"{key}.{c.Kind}").FirstOrDefault(Worded.Contains) ?? (Worded.Contains(key) ? key : null);
    }

    // Only who objected has an objection to be examined, and only a child consented as one: that needs no purposes.
    private static bool IsSaidOfAll(string key, Extent extent) => extent.IsEverywhere || key is "ground.18(1)(d)" or "ground.17(1)(f)";
}
