using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class ConsentWithoutBasisTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ConsentWithoutBasis);

    [Theory]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.HealthOrSocialCare)]")]
    public Task Fires(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"a\")] {attributes} [{{|GDPR8002:Consent(\"get news\")|}}] public class A;");

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)] [Consent(\"get news\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent, When = \"you order for others\")] [Consent(\"get news\")]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests)] [Consent(\"get news\", Kind = ConsentKind.ElectronicMarketing)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)] [Consent(\"note your allergies\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [AutomatedDecision(\"whether you get credit\", Article22.ExplicitConsent)] [Consent(\"decide by machine\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [Transfer(\"US\", TransferGround.ExplicitConsent)] [Consent(\"send it to the US\")]")]
    // GDPR2003 tells that there is no basis.
    [InlineData("[Consent(\"get news\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [ProcessorFor(\"customers\")] [Consent(\"get news\")]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"a\")] {attributes} public class A;");

    /// <summary>To agree to take part is ethics, and no legal basis.</summary>
    [Fact]
    public Task Is_silent_in_research() =>
        Verify.VerifyAsync("[ProcessingActivity(\"study sleep\", Kind = PurposeKind.Research)] [LegalBasis(Article6.PublicTask)] [Consent(\"take part in the study\")] public class Study;");

    [Fact]
    public Task Consent_of_a_group_may_be_that_of_another_activity() =>
        Verify.VerifyAsync("[Consent(\"get news\")] public static class G { [ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] public class A; }");

    [Fact]
    public async Task Message_says_both_ways() => Assert.Equal(
        "[Consent] in 'A' asks for consent to processing that rests on other bases (GDPR Art. 6(1), 7): say its Kind if it is to marketing or cookies, declare [LegalBasis(Article6.Consent)], or do not ask",
        await Verify.MessageAsync("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] [{|GDPR8002:Consent(\"get news\")|}] public class A;"));

    [Theory]
    [InlineData(0, "[Consent(\"get news\", Kind = ConsentKind.ElectronicMarketing)]\n")]
    [InlineData(1, "[Consent(\"get news\", Kind = ConsentKind.Cookies)]\n")]
    [InlineData(2, "[Consent(\"get news\")]\n[LegalBasis(Article6.Consent)]\n")]
    public Task Fix_says_what_it_is(int index, string consent) => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Contract)]\n[{|GDPR8002:Consent(\"get news\")|}]\npublic class A;\n",
        $"[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Contract)]\n{consent}public class A;\n",
        index);
}
