namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6006: direct marketing of which nothing says how to object to it.</summary>
internal sealed class MarketingWithoutOptOut() : ActivityRule(
    RuleIdentifiers.MarketingWithoutOptOut, RuleSeverity.Warning, "21(2), 21(3), 21(4)",
    "Direct marketing without opt-out",
    "{0} is direct marketing, and nothing says how to object to it (GDPR Art. 21(2)–(4)): declare [OptOut] with a channel",
    "People can object to direct marketing at any time, and are told so clearly and apart from other information.")
{
    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (activity.Declaration.Text("kind") != "DirectMarketing") return [];
        if (activity.Said(Declarations.Kinds.OptOut).Any(o => o.Declaration.List("via").Length > 0) || activity.HasRight("MarketingObjection")) return [];
        return IsEndedByWithdrawal(activity) ? [] : [activity.Lacks(this)];
    }

    /// <summary>Where all rests on consent, its withdrawal ends the marketing.</summary>
    private static bool IsEndedByWithdrawal(ActivityContext activity) =>
        activity.RestsOn("Consent") && activity.Bases.All(b => b.Declaration.Text("basis") == "Consent")
        && activity.Activity.Consents.Any(c => c.Declaration.List("withdraw").Length > 0);
}
