using GdprKit.Declarations.Gaps;
using static GdprKit.CodeFixes.Remedies.Remedy;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>Answers to rules of marketing and of storage on devices.</summary>
internal static class MarketingRemedies
{
    private const string Cookie = "Cookie(\"TODO: its name\", CookiePurpose.Statistics)";
    private const string NoCookies = "Never(DataPractice.OptionalCookies)";

    public static readonly Dictionary<string, Remedy[]> All = new(StringComparer.Ordinal)
    {
        [RuleIdentifiers.MarketingWithoutConsent] = [Declare("Ask for consent", "Consent(\"TODO: receive what\", Kind = ConsentKind.ElectronicMarketing)")],
        [RuleIdentifiers.ConsentWithoutBasis] =
        [
            Say("It is consent to electronic marketing", "Kind = ConsentKind.ElectronicMarketing"),
            Say("It is consent to cookies", "Kind = ConsentKind.Cookies"),
            Declare("Legal basis: consent, Art. 6(1)(a)", "LegalBasis(Article6.Consent)"),
        ],
        [RuleIdentifiers.CookieWithoutConsent] = [Declare("Ask for consent", "Consent(\"TODO: let us use which cookies\", Kind = ConsentKind.Cookies)")],
        [RuleIdentifiers.IncompleteCookie] = [Say("Say how long it stays", "Duration = \"TODO: how long it stays\"")],
        [RuleIdentifiers.TrackingWithoutCookies] =
        [
            Declare("Declare a cookie", Cookie),
            Declare("No cookies but necessary ones", NoCookies),
            DeclareOnAssembly("Declare a cookie", Cookie),
            DeclareOnAssembly("No cookies but necessary ones", NoCookies),
        ],
    };
}
