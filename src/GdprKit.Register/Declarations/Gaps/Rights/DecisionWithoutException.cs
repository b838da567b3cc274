namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6001: an automated decision whose exception of Art. 22(2) has nothing to rest on.</summary>
internal sealed class DecisionWithoutException() : ActivityRule(
    RuleIdentifiers.DecisionWithoutException, RuleSeverity.Warning, "22(1), 22(2)",
    "Automated decision without an exception of Art. 22(2)",
    "{0} {1} (GDPR Art. 22(2)): declare what allows the decision, or let a person take it",
    "A solely automated decision with legal or similar effect is allowed only if a contract needs it, a law authorises it, or the person consents explicitly.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        from decision in activity.Said(Declarations.Kinds.AutomatedDecision)
        let fault = Fault(decision.Declaration, activity)
        where fault is not null
        select activity.At(this, decision, fault);

    private static string? Fault(Declaration decision, ActivityContext activity) => decision.Text("exception") switch
    {
        "Contract" => activity.RestsOn("Contract", "StepsBeforeContract") ? null : "says that a contract needs it, but no legal basis of the activity is a contract",
        "AuthorisedByLaw" => decision.Tells("law") ? null : "says that law authorises it, but no Law is said",
        "ExplicitConsent" => IsConsented(activity) ? null : "says that people consent to it, but neither a [Consent] nor a legal basis of consent reaches the activity",
        _ => "names no exception",
    };

    private static bool IsConsented(ActivityContext activity) =>
        activity.Activity.Consents.Any(c => !c.Declaration.Says("kind"))
        || activity.RestsOn("Consent")
        || activity.Answers.Any(a => a.LegalBases.Any(b => b.Declaration.Text("condition") == "ExplicitConsent"));
}
