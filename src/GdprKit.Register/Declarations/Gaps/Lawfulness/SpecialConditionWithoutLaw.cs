namespace GdprKit.Declarations.Gaps.Lawfulness;

/// <summary>GDPR2020: a condition of Art. 9(2) that rests on law, which is not named.</summary>
internal sealed class SpecialConditionWithoutLaw() : DeclarationRule(
    RuleIdentifiers.SpecialConditionWithoutLaw, RuleSeverity.Warning, "9(2)(b), 9(2)(g), 9(2)(h), 9(2)(i), 9(2)(j)",
    "Condition of Art. 9(2) without the law that it needs",
    "{0} rests on law, but does not say which (GDPR Art. {1}): say Law, or what it is in the statement",
    "These conditions apply only on the basis of Union or Member State law, a collective agreement, or for care a contract with a health professional.",
    Declarations.Kinds.LegalBasis)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var provision = declaration.Declaration.Text("condition") switch
        {
            "EmploymentAndSocialProtection" => "9(2)(b)",
            "SubstantialPublicInterest" => "9(2)(g)",
            "HealthOrSocialCare" => "9(2)(h)",
            "PublicHealth" => "9(2)(i)",
            "ArchivingResearchStatistics" => "9(2)(j)",
            _ => null,
        };
        return declaration.Declaration.Tells("law") || declaration.Declaration.Tells("statement") ? null : provision;
    }
}
