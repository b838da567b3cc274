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
    };
}
