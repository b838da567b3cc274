namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6003: an automated decision of which nothing says how to get a person to look at it.</summary>
internal sealed class DecisionWithoutReview() : ActivityRule(
    RuleIdentifiers.DecisionWithoutReview, RuleSeverity.Warning, "22(3)",
    "Automated decision without human review",
    "{0} does not say how to get a person to look at it (GDPR Art. 22(3)): say Review, the channel by which people contest the decision",
    "Where a contract or consent allows an automated decision, people can obtain human intervention, express their view and contest it.")
{
    public override bool MayBeAnsweredByApp => true;

    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        var decisions = activity.Said(Declarations.Kinds.AutomatedDecision)
            .Where(d => d.Declaration.Text("exception") is "Contract" or "ExplicitConsent" && d.Declaration.List("review").Length == 0).ToArray();
        if (decisions.Length == 0 || activity.HasRight("HumanDecision")) return [];
        return decisions.Select(d => activity.At(this, d));
    }
}
