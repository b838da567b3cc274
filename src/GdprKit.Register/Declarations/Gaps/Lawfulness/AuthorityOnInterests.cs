namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2016: a public authority that relies on legitimate interests.</summary>
internal sealed class AuthorityOnInterests() : DeclarationRule(
    RuleIdentifiers.AuthorityOnInterests, RuleSeverity.Warning, "6(1)",
    "Public authority on legitimate interests",
    "{0} is legitimate interests, which Art. 6(1) does not give a public authority for its tasks (GDPR Art. 6(1), second subparagraph): choose PublicTask or LegalObligation and name the Law",
    "What authorities may do with data is for the law to say, not for a balance of interests.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Text("basis") == "LegitimateInterests" && !declaration.Has(Declarations.Kinds.ProcessorFor)
        // The controller of one activity stands beside it.
        && (declaration.Beside.FirstOrDefault(d => d.Kind == Declarations.Kinds.DataController) ?? declaration.Source.Controller?.Declaration)?.Flag("publicAuthority") == true
            ? ""
            : null;
}
