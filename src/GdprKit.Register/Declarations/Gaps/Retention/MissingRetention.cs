namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4001: nothing says how long an activity's data, or some of it, is kept.</summary>
internal sealed class MissingRetention() : ActivityRule(
    RuleIdentifiers.MissingRetention, RuleSeverity.Warning, "5(1)(e), 13(2)(a), 30(1)(f)",
    "Processing activity without retention",
    "{0} does not say how long data is kept{1} (GDPR Art. 5(1)(e), 13(2)(a)): declare [Retention]",
    "The notice says how long data is kept, or by which criteria that is decided.")
{
    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Lacking(i => i.Retention.Any(r => !r.Declaration.Says("in"))) is { } data ? [activity.Lacks(this, data)] : [];
}
