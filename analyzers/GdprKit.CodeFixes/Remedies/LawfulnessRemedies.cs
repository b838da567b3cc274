using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of lawfulness.</summary>
internal static class LawfulnessRemedies
{
    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.MissingLegalBasis] =
        [
            Declare("Legal basis: consent, Art. 6(1)(a)", "LegalBasis(Article6.Consent)"),
            Declare("Legal basis: contract, Art. 6(1)(b)", "LegalBasis(Article6.Contract)"),
            Declare("Legal basis: legal obligation, Art. 6(1)(c)", "LegalBasis(Article6.LegalObligation)"),
            Declare("Legal basis: vital interests, Art. 6(1)(d)", "LegalBasis(Article6.VitalInterests)"),
            Declare("Legal basis: public task, Art. 6(1)(e)", "LegalBasis(Article6.PublicTask)"),
            Declare("Legal basis: legitimate interests, Art. 6(1)(f)", "LegalBasis(Article6.LegitimateInterests)"),
        ],
        [RuleIdentifiers.AlternativeBases] = [Say("Say when this basis holds", "When = \"TODO: you …\"")],
        [RuleIdentifiers.MissingWithdrawal] =
        [
            Declare("Consent is withdrawn on request", "Right(DataRight.WithdrawConsent, Via = Via.Contact)"),
            Declare("Consent is withdrawn in the account's settings", "Right(DataRight.WithdrawConsent, Via = Via.AccountSettings)"),
            DeclareOnAssembly("Consent is withdrawn on request", "Right(DataRight.WithdrawConsent, Via = Via.Contact)"),
            DeclareOnAssembly("Consent is withdrawn in the account's settings", "Right(DataRight.WithdrawConsent, Via = Via.AccountSettings)"),
        ],
        [RuleIdentifiers.ContractWithOthers] = [Say("They are party to it", "With = ContractParty.You")],
        [RuleIdentifiers.MissingLaw] =
        [
            Say("Name the law", "Law = \"TODO: country:instrument:provision\""),
            Say("Say in words what it asks for", "\"TODO: what the law asks for\""),
        ],
        [RuleIdentifiers.InterestNotStated] = [Say("State the interest", "\"TODO: the interest\"")],
        [RuleIdentifiers.MissingBalancingTest] = [Say("Name the balancing test", "BalancingTest = \"TODO: where it is kept\"")],
        [RuleIdentifiers.ContractStage] = [Declare("Legal basis: contract, Art. 6(1)(b)", "LegalBasis(Article6.Contract)")],
        [RuleIdentifiers.MissingSpecialCondition] =
        [
            Declare("Condition: explicit consent, Art. 9(2)(a)", "LegalBasis(Article9.ExplicitConsent)"),
            Declare("Condition: employment and social protection law, Art. 9(2)(b)", "LegalBasis(Article9.EmploymentAndSocialProtection)"),
            Declare("Condition: vital interests, Art. 9(2)(c)", "LegalBasis(Article9.VitalInterests)"),
            Declare("Condition: not-for-profit body, Art. 9(2)(d)", "LegalBasis(Article9.NotForProfitBody)"),
            Declare("Condition: made public by the person, Art. 9(2)(e)", "LegalBasis(Article9.ManifestlyMadePublic)"),
            Declare("Condition: legal claims, Art. 9(2)(f)", "LegalBasis(Article9.LegalClaims)"),
            Declare("Condition: substantial public interest, Art. 9(2)(g)", "LegalBasis(Article9.SubstantialPublicInterest)"),
            Declare("Condition: health or social care, Art. 9(2)(h)", "LegalBasis(Article9.HealthOrSocialCare)"),
            Declare("Condition: public health, Art. 9(2)(i)", "LegalBasis(Article9.PublicHealth)"),
            Declare("Condition: archiving, research or statistics, Art. 9(2)(j)", "LegalBasis(Article9.ArchivingResearchStatistics)"),
        ],
        [RuleIdentifiers.SpecialConditionWithoutLaw] = [Say("Name the law", "Law = \"TODO: the law\"")],
        [RuleIdentifiers.ConsentNotExplicit] = [Declare("Declare the consent that is asked for", "Consent(\"TODO: to what people consent\", Form = ConsentForm.Click)")],
        [RuleIdentifiers.MissingCriminalGround] =
        [
            Declare("Ground: official authority, Art. 10", "LegalBasis(Article10.OfficialAuthority)"),
            Declare("Ground: authorised by law, Art. 10", "LegalBasis(Article10.AuthorisedByLaw)"),
        ],
        [RuleIdentifiers.IdentifierWithoutGround] =
        [
            Say("Say why it is needed", "Because = \"TODO: why it is needed\""),
            Say("Name the law", "Law = \"TODO: the law\""),
        ],
        [RuleIdentifiers.ChildConsent] = [Say("From 16 years, which is enough in every country", "MinimumAge = 16")],
    };
}
