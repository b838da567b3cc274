namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>GDPR1004: nothing says about whom an activity's data, or some of it, is.</summary>
internal sealed class DataWithoutSubject() : ActivityRule(
    RuleIdentifiers.DataWithoutSubject, RuleSeverity.Warning, "30(1)(c)",
    "Personal data without data subjects",
    "{0} does not say who the data subjects are{1} (GDPR Art. 30(1)(c)): declare [DataSubject] on the type that holds the data, or on the activity",
    "The record of processing says about whom data is, and people look in the notice for what concerns them.")
{
    public override bool MayBeAnsweredByApp => true;

    // An activity without data is GDPR1002, a reference to a type without people GDPR9001.
    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Lacking(i => i.Subjects.Count > 0, concerns: _ => true) is { } data && !activity.Activity.Dangling.Any(d => d.Where.Declaration.Says("about") || d.Where.Declaration.Says("subject"))
            ? [activity.Lacks(this, data)]
            : [];
}
