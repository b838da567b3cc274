namespace GdprKit.Declarations.Changes;

/// <summary>Compares how long data is kept. Longer is only what is certainly longer; the rest is another change.</summary>
internal static class RetentionChange
{
    private static readonly string[] Ends = ["period", "until", "whichever", "anchor", "criteria"];

    /// <summary>Whether data is certainly kept longer under the present rules than under the approved ones.</summary>
    public static bool IsLonger(IReadOnlyList<Content> old, IReadOnlyList<Content> now) => Longer(old, now).Any();

    /// <summary>The approved rules by which data was kept shorter, each with the present one, if there still is one.</summary>
    public static IEnumerable<(Content Old, Content? Now)> Longer(IReadOnlyList<Content> old, IReadOnlyList<Content> now)
    {
        var pairs = Pairs.Of(old, now, c => c, Conditions);
        // Of several rules that may hold, none by itself says how long.
        bool Alone(Content rule)
        {
            var conditions = Conditions(rule);
            return old.Count(c => Conditions(c).Equals(conditions)) == 1 && now.Count(c => Conditions(c).Equals(conditions)) <= 1;
        }

        foreach (var (before, after) in pairs.Both)
        {
            if (!before.Equals(after) && Alone(before) && IsLonger(before, after)) yield return (before, after);
        }

        if (old.Count == 1 && now.Count == 0 && HasEnd(old[0])) yield return (old[0], null);
    }

    /// <summary>What a rule says in short: <c>P3Y after OrderCompleted</c>.</summary>
    public static string Words(Content? rule)
    {
        if (rule is null) return "no retention";

        string[] parts = [rule.Text("period") ?? "", rule.Text("after") is { } after ? "after " + after : "", rule.Text("until") is { } until ? "until " + until : "", rule.Text("criteria") ?? ""];
        return string.Join(" ", parts.Where(p => p.Length > 0)) is { Length: > 0 } words ? words : "no end";
    }

    /// <summary>When, where and by what law a rule holds, and from what event it counts: other ends of the same rule can be compared.</summary>
    private static Content Conditions(Content rule) => rule.Only(name => !Ends.Contains(name) && name is not ("because" or "then"));

    private static bool IsLonger(Content old, Content now)
    {
        // A duty to keep at least so long, and a limit, are both later where the period is longer.
        if (!HasEnd(now)) return HasEnd(old);
        if (old.Text("criteria") != now.Text("criteria")) return false;

        var (oldPeriod, period) = (Period.Parse(old.Text("period")), Period.Parse(now.Text("period")));
        if (IsAlike(old, now, "until", "whichever", "anchor") && oldPeriod is { } before && period is { } after) return after.IsCertainlyLongerThan(before);
        if (IsAlike(old, now, "period", "until", "whichever")) return old.Text("anchor") is null && now.Text("anchor") is not null;
        if (!IsAlike(old, now, "anchor")) return false;

        // Of a period and an event, the later one counts now.
        if (now.Text("whichever") != "Last" || now.Text("period") is null || now.Text("until") is null) return false;
        return (old.Text("until") is null && IsAlike(old, now, "period"))
            || (old.Text("period") is null && IsAlike(old, now, "until"))
            || (old.Text("whichever") == "First" && IsAlike(old, now, "period", "until"));
    }

    private static bool HasEnd(Content rule) => rule.Text("period") is not null || rule.Text("until") is not null || rule.Text("criteria") is not null;

    private static bool IsAlike(Content old, Content now, params string[] properties) => properties.All(p => old.Text(p) == now.Text(p));
}
