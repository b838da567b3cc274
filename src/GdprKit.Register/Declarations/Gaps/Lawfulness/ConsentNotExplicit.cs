namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2021: explicit consent as a condition of Art. 9(2), and nothing asks for it explicitly.</summary>
internal sealed class ConsentNotExplicit() : ActivityRule(
    RuleIdentifiers.ConsentNotExplicit, RuleSeverity.Warning, "9(2)(a)",
    "Explicit consent that nobody is asked for explicitly",
    "{0} rests on explicit consent, but {1} (GDPR Art. 9(2)(a)): declare the [Consent] that is asked for, and the Form in which it is given",
    "Consent to the processing of special categories must be given in an express statement; use of a service is none.")
{
    public override IEnumerable<GapFinding> Find(ActivityContext activity)
    {
        if (!activity.Answers.Any(a => a.LegalBases.Any(b => b.Declaration.Text("condition") == "ExplicitConsent"))) return [];

        // A consent to marketing or cookies is no consent to the data.
        var asked = activity.Activity.Consents.Select(c => c.Declaration).Where(c => c.Tells("to") && !c.Says("kind")).ToArray();
        if (asked.Any(c => c.Text("form") != "ImpliedByUse")) return [];
        return [activity.Lacks(this, asked.Length == 0 ? "no [Consent] to the processing reaches it" : "its [Consent] is only implied by use")];
    }
}
