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
    };
}
