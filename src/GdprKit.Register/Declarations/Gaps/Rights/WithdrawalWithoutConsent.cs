namespace GdprKit.Declarations.Gaps.Rights;

/// <summary>GDPR6015: a right to withdraw consent, where nothing rests on consent or asks for it.</summary>
internal sealed class WithdrawalWithoutConsent() : RegisterRule(
    RuleIdentifiers.WithdrawalWithoutConsent, RuleSeverity.Information, "7(3), 12(1)",
    "Right to withdraw a consent that nothing asks for",
    "{0} gives a right to withdraw consent, but nothing in the register rests on consent or asks for it (GDPR Art. 7(3), 12(1)): declare the consent, or take the right back",
    "A right that cannot be used misleads: either a consent is missing from the register, or the text was copied.")
{
    public override IEnumerable<GapFinding> Find(RegisterContext register)
    {
        // Who speaks of all rights speaks of those that there are.
        var rights = register.Declarations.Where(s => s.Declaration.Kind == Declarations.Kinds.Right && s.Declaration.List("rights") is var r && r.Contains("WithdrawConsent") && !r.Contains("All")).ToArray();
        return rights.Length == 0 || register.Declarations.Any(s => IsConsent(s.Declaration)) ? [] : rights.Select(r => new GapFinding(this, r, $"[Right] on {GapFinding.Name(r)}"));
    }

    private static bool IsConsent(Declaration d) => d.Kind switch
    {
        Declarations.Kinds.Consent => d.Text("form") != "ImpliedByUse",
        Declarations.Kinds.LegalBasis => d.Text("basis") == "Consent" || d.Text("condition") == "ExplicitConsent",
        Declarations.Kinds.Transfer => d.List("anyOf").Contains("ExplicitConsent"),
        Declarations.Kinds.AutomatedDecision => d.Text("exception") == "ExplicitConsent",
        _ => false,
    };
}
