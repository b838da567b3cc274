using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class BasisOfOrganisationTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.BasisOfOrganisation);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Two = "[ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;";

    [Theory]
    [InlineData("[assembly: {|GDPR2030:LegalBasis(Article6.Contract)|}] [assembly: LegalBasis(Article6.LegitimateInterests)]" + Two)]
    [InlineData("[assembly: {|GDPR2030:LegalBasis(Article6.LegalObligation)|}] [assembly: LegalBasis(Article6.Consent, When = \"the law asks for it\")]" + Two)]
    [InlineData("[assembly: {|GDPR2030:LegalBasis(Article6.Contract)|}] [assembly: LegalBasis(Article6.Consent)]" + Two + "[ProcessingActivity(\"c\")] [LegalBasis(Article6.Consent)] public class C;")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    // One basis for all is the basis of each.
    [InlineData("[assembly: LegalBasis(Article6.Contract)]" + Two)]
    [InlineData("[assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article9.ExplicitConsent)]" + Two)]
    [InlineData("[assembly: LegalBasis(Article6.LegitimateInterests, \"safety\")] [assembly: LegalBasis(Article6.LegitimateInterests, \"sales\")]" + Two)]
    [InlineData("[assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article6.StepsBeforeContract)]" + Two)]
    // What one activity alone rests on is linked to it.
    [InlineData("[assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article6.Consent)] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] [LegalBasis(Article6.Contract)] public class B;")]
    [InlineData("[assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article6.Consent)] [ProcessorFor(\"our customers\")] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article6.Consent)]" + Two);

    [Fact]
    public async Task Message() => Assert.Equal(
        "[LegalBasis] on the assembly 'App' is one of several bases for 2 activities, and nothing says which holds for which (GDPR Art. 13(1)(c)): declare [LegalBasis] on each activity",
        await Verify.MessageAsync(Host + "[assembly: {|GDPR2030:LegalBasis(Article6.Contract)|}] [assembly: LegalBasis(Article6.Consent)]" + Two));
}
