namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2016: a public authority that relies on legitimate interests.</summary>
internal sealed class AuthorityOnInterests() : DeclarationRule(
    RuleIdentifiers.AuthorityOnInterests, RuleSeverity.Warning, "6(1)",
    "Public authority on legitimate interests",
    "{0} rests on legitimate interests, which are no basis for the tasks of a public authority (GDPR Art. 6(1), second subparagraph): choose Article6.PublicTask or LegalObligation, and name the Law",
    "What authorities may do with data is for the law to say, not for a balance of interests.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Text("basis") == "LegitimateInterests" && !declaration.Has(Declarations.Kinds.ProcessorFor) && !IsSecurity(declaration)
        // The controller of one activity stands beside it.
        && (declaration.Beside.FirstOrDefault(d => d.Kind == Declarations.Kinds.DataController) ?? declaration.Source.Controller?.Declaration)?.Flag("publicAuthority") == true
            ? ""
            : null;

    /// <summary>To secure its network is a legitimate interest of an authority too (recital 49).</summary>
    private static bool IsSecurity(DeclarationContext declaration) =>
        declaration.Beside.Any(d => d.Kind == Declarations.Kinds.ProcessingActivity && d.Text("kind") == "Security");
}
