namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2029: a consent that is read out of the use of a service.</summary>
internal sealed class ImpliedConsent() : DeclarationRule(
    RuleIdentifiers.ImpliedConsent, RuleSeverity.Warning, "4(11), 7, Rec. 32",
    "Consent implied by use",
    "{0} is implied by use, but consent is a statement or a clear affirmative act (GDPR Art. 4(11), 7): ask for it, and say its Form",
    "Silence, pre-ticked boxes, inactivity and going on to use a service are no consent.",
    Declarations.Kinds.Consent)
{
    protected override string? Fault(DeclarationContext declaration) => declaration.Declaration.Text("form") == "ImpliedByUse" ? "" : null;
}
