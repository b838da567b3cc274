using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Marketing;

/// <summary>GDPR8002: a consent to processing in an activity that rests on other bases.</summary>
internal sealed class ConsentWithoutBasis() : ActivityRule(
    RuleIdentifiers.ConsentWithoutBasis, RuleSeverity.Warning, "6(1), 7",
    "Consent that is no legal basis",
    "{0} asks for consent to processing that rests on other bases (GDPR Art. 6(1), 7): say its Kind if it is to marketing or cookies, declare [LegalBasis(Article6.Consent)], or do not ask",
    "Who is asked for consent must be able to stop the processing by withdrawing it; consent beside another basis only seems to ask.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        // Without any basis, GDPR2003 tells it. Who takes part in research agrees to that, which is ethics and no legal basis.
        activity.Bases.Any() && activity.Declaration.Text("kind") != "Research" && !RestsOnConsent(activity)
            ? activity.Activity.Consents.Where(c => c.Scope == ScopeKind.Activity && !c.Declaration.Says("kind")).Select(c => activity.At(this, c))
            : [];

    /// <summary>Also consent to special categories, to a decision by a machine, or to a transfer.</summary>
    private static bool RestsOnConsent(ActivityContext activity) =>
        activity.RestsOn("Consent")
        || activity.Answers.SelectMany(a => a.LegalBases).Any(b => b.Declaration.Text("condition") == "ExplicitConsent")
        || activity.Activity.Said(Declarations.Kinds.AutomatedDecision).Any(d => d.Declaration.Text("exception") == "ExplicitConsent")
        || activity.Answers.SelectMany(a => a.Transfers).Any(t => t.Declaration.List("anyOf").Contains("ExplicitConsent"));
}
