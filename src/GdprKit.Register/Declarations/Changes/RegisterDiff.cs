using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Changes;

/// <summary>Tells in what a register differs from the approved one.</summary>
internal static class RegisterDiff
{
    /// <summary>Every change, each told once; none if both say the same.</summary>
    public static IReadOnlyList<RegisterChange> Between(RegisterSnapshot approved, RegisterSnapshot current)
    {
        // Of activities that are as they were there is nothing to tell. Several may share an identifier by mistake (GDPR9002): then those that say the same belong together.
        var activities = Pairs.Of(approved.Activities, current.Activities, a => a);
        var known = new HashSet<string>(approved.Activities.Select(a => a.Id), StringComparer.Ordinal);
        (approved, current) = (approved.With(activities.Removed), current.With(activities.Added));
        List<RegisterChange> changes = [.. Activities(approved, current, known), .. Once(approved, current)];
        // Who changes something raises the date as well: that is no change apart, unless it is the only one.
        if (IsRaised(approved, current) && changes.Count == 0) changes.Add(Other(current, $"'notice' ({Difference.In("lastUpdated", approved.List("notice")[0], current.List("notice")[0])})", current.List("notice")[0].Where));
        if (changes.Count > 0 && NoticeDate(approved, current) is { } date) changes.Add(date);
        return changes;
    }

    private static IEnumerable<RegisterChange> Activities(RegisterSnapshot approved, RegisterSnapshot current, HashSet<string> known)
    {
        var pairs = Pairs.Of(approved.Activities, current.Activities, a => a.Id);
        foreach (var (old, now) in pairs.Both)
        {
            foreach (var change in new ActivityDiff(old, now).Changes()) yield return change;
        }

        foreach (var added in pairs.Added)
        {
            yield return new(ChangeRules.NewActivity, added.Subject, known.Contains(added.Id) ? " under this identifier a second time" : "", added.Where, added.Where);
        }

        var byPurpose = pairs.Added.Where(a => a.Own.Text("purpose") is not null).ToLookup(a => a.Own.Text("purpose")!, StringComparer.Ordinal);
        foreach (var removed in pairs.Removed)
        {
            var hint = removed.Own.Text("purpose") is { } purpose && byPurpose[purpose].FirstOrDefault() is { } same
                ? $", and the new activity '{same.Name}' has the same purpose: if it was renamed, say FormerIds = [\"{removed.Id}\"] there" : "";
            yield return new(ChangeRules.ActivityRemoved, removed.Subject, hint, null);
        }
    }

    /// <summary>What the register says once.</summary>
    private static IEnumerable<RegisterChange> Once(RegisterSnapshot approved, RegisterSnapshot current)
    {
        foreach (var list in approved.Lists.Keys.Union(current.Lists.Keys, StringComparer.Ordinal).OrderBy(l => l, StringComparer.Ordinal))
        {
            var (old, now) = (approved.List(list), current.List(list));
            if (Pairs.AreSame(old, now)) continue;

            var pairs = Pairs.Of(old, now, c => c);
            string[] properties = pairs is { Removed.Count: 1, Added.Count: 1 } ? [.. pairs.Added[0].Differences(pairs.Removed[0])] : [];
            if (list == "notice" && IsRaised(approved, current)) properties = [.. properties.Where(p => p != "lastUpdated")];
            if (list == "notice" && properties.Length == 0 && IsRaised(approved, current)) continue;

            var said = properties.Length == 0 ? "" : $" ({string.Join(", ", properties.Select(p => Difference.In(p, pairs.Removed[0], pairs.Added[0])))})";
            yield return Other(current, $"'{list}'{said}", pairs.Added.FirstOrDefault()?.Where);
        }
    }

    private static RegisterChange Other(RegisterSnapshot current, string detail, Scoped? where) =>
        new(ChangeRules.OtherChange, "The register", detail, where ?? current.List("controller").Select(c => c.Where).FirstOrDefault());

    private static bool IsRaised(RegisterSnapshot approved, RegisterSnapshot current) =>
        approved.List("notice").Count == 1 && current.List("notice").Count == 1
        && current.LastUpdated is { } now && (approved.LastUpdated is not { } old || string.CompareOrdinal(now, old) > 0);

    private static RegisterChange? NoticeDate(RegisterSnapshot approved, RegisterSnapshot current) =>
        current.LastUpdated is { } now && approved.LastUpdated is { } old && string.CompareOrdinal(now, old) <= 0 && !Told.Of(approved).Equals(Told.Of(current))
            ? new(ChangeRules.NoticeDateNotRaised, "[PrivacyNotice]", now, current.List("notice")[0].Where)
            : null;
}
