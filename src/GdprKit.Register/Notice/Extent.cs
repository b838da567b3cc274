namespace GdprKit.Register.Notice;

/// <summary>For which of the notice's activities something holds. What depends on a legal basis that is not declared is in neither list.</summary>
/// <param name="All">All activities of the notice.</param>
/// <param name="Whole">Those for which it holds in every case.</param>
/// <param name="Part">Those for which it holds as far as the legal basis that gives it is the one that applies.</param>
internal sealed record Extent(IReadOnlyList<NoticeActivity> All, IReadOnlyList<NoticeActivity> Whole, IReadOnlyList<NoticeActivity> Part)
{
    public bool IsEverywhere => Whole.Count == All.Count;

    public bool IsNowhere => Whole.Count + Part.Count == 0;

    /// <summary>Those for which it does not hold, or is not known to.</summary>
    public IReadOnlyList<NoticeActivity> Rest => [.. All.Except([.. Whole, .. Part])];

    /// <summary>Where some activities give one of these grounds.</summary>
    public static Extent Of(IReadOnlyList<NoticeActivity> all, IEnumerable<(NoticeActivity Activity, RightGround Ground)> grounds)
    {
        var (whole, part) = (new List<NoticeActivity>(), new List<NoticeActivity>());
        foreach (var activity in grounds.GroupBy(g => g.Activity, g => g.Ground))
        {
            if (!activity.All(g => Has(g, RightConditionKind.LegalBasisApplies) || Has(g, RightConditionKind.LegalBasisUndeclared))) whole.Add(activity.Key);
            else if (activity.Any(g => Has(g, RightConditionKind.LegalBasisApplies))) part.Add(activity.Key);
        }

        return new(all, whole, part);
    }

    public static bool Has(RightGround ground, RightConditionKind kind) => ground.Conditions.Any(c => c.Kind == kind);
}
