using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class MarketingWithoutConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MarketingWithoutConsent);

    private static string Activity(string arguments, string attributes, string name) => $"[ProcessingActivity(\"sell\", {arguments})] {attributes} public class {name};";

    [Theory]
    [InlineData("Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests)] [OptOut(Via.UnsubscribeLink)]")]
    [InlineData("Via = Via.Phone | Via.Sms", "[LegalBasis(Article6.LegitimateInterests)]")]
    [InlineData("Via = Via.App", "")]
    // Only a message has a link to unsubscribe.
    [InlineData("Via = Via.Letter", "[OptOut(Via.UnsubscribeLink)]")]
    [InlineData("Via = Via.Email", "[Consent(\"let us use cookies\", Kind = ConsentKind.Cookies)]")]
    [InlineData("Via = Via.Email", "[Consent(\"TODO: receive what\", Kind = ConsentKind.ElectronicMarketing)]")]
    // The soft opt-in is an exception for those who can opt out.
    [InlineData("Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests, Law = \"SE:2008:486:19\")]")]
    [InlineData("Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests, Law = \"SE:2008:486:1\")] [OptOut(Via.UnsubscribeLink)]")]
    public Task Fires(string arguments, string attributes) => Verify.VerifyAsync(Activity("Kind = PurposeKind.DirectMarketing, " + arguments, attributes, "{|GDPR8001:A|}"));

    [Theory]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[LegalBasis(Article6.Consent)]")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests)] [Consent(\"receive our newsletter\", Kind = ConsentKind.ElectronicMarketing)]")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[Consent(\"receive our newsletter\")]")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests, Law = \"EU:32002L0058:13-2\")] [OptOut(Via.Contact)]")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[LegalBasis(Article6.LegitimateInterests, Law = \"SE:2008:486:19:2\")] [OptOut(Via.Contact)]")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Letter | Via.Phone", "[LegalBasis(Article6.LegitimateInterests)] [OptOut(Via.Contact)]")]
    [InlineData("Kind = PurposeKind.DirectMarketing", "")]
    [InlineData("Kind = PurposeKind.Statistics, Via = Via.Email", "")]
    [InlineData("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "[ProcessorFor(\"customers\")]")]
    public Task Is_silent(string arguments, string attributes) => Verify.VerifyAsync(Activity(arguments, attributes, "A"));

    [Fact]
    public async Task Message_says_both_ways() => Assert.Equal(
        "The activity 'A' sends electronic marketing without consent (ePrivacy Directive Art. 13(1)): declare [Consent(…, Kind = ConsentKind.ElectronicMarketing)], or for "
            + "your own customers [OptOut] and the law of the soft opt-in, [LegalBasis(…, Law = \"EU:32002L0058:13-2\")]",
        await Verify.MessageAsync(Activity("Kind = PurposeKind.DirectMarketing, Via = Via.Email", "", "{|GDPR8001:A|}")));

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[ProcessingActivity(\"sell\", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]\npublic class {|GDPR8001:A|};\n",
        "[ProcessingActivity(\"sell\", Kind = PurposeKind.DirectMarketing, Via = Via.Email)]\n[Consent(\"TODO: receive what\", Kind = ConsentKind.ElectronicMarketing)]\npublic class {|GDPR8001:A|};\n");
}
