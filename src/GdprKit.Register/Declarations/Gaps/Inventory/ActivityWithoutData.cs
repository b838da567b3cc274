namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1002: no personal data reaches an activity.</summary>
internal sealed class ActivityWithoutData() : ActivityRule(
    RuleIdentifiers.ActivityWithoutData, RuleSeverity.Warning, "30(1)(c), 14(1)(d)",
    "Processing activity without personal data",
    "{0} uses no personal data (GDPR Art. 30(1)(c), 14(1)(d)): name the data in [Processes], or tag the members of its type",
    "The record of processing says which categories of personal data each activity uses.")
{
    public override bool MayBeAnsweredByApp => true;

    // Where [Processes] leads to untagged data, GDPR9001 has said it.
    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Activity.Items.Count == 0 && !activity.Activity.Dangling.Any(d => d.Where.Declaration.Kind == Declarations.Kinds.Processes) ? [activity.Lacks(this)] : [];
}
