namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2015: a legitimate interest without a balancing test.</summary>
internal sealed class MissingBalancingTest() : DeclarationRule(
    RuleIdentifiers.MissingBalancingTest, RuleSeverity.Warning, "6(1)(f), 5(2)",
    "Legitimate interest without a balancing test",
    "{0} does not say where the balancing test is kept (GDPR Art. 6(1)(f), 5(2)): weigh the interest against those of the people, and name the document in BalancingTest",
    "An interest is a basis only where those of the people do not override it, which the controller must be able to show.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Text("basis") == "LegitimateInterests" && !declaration.Declaration.Tells("balancingTest") && !declaration.Has(Declarations.Kinds.ProcessorFor) ? "" : null;
}
