using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class SharedConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.SharedConsent);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[{|GDPR2007:Consent(\"let us use your data\")|}] public static class Group { [ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] public class A; [ProcessingActivity(\"b\")] [LegalBasis(Article6.Consent)] public class B; }")]
    [InlineData("[{|GDPR2007:Consent(\"let us use your data\")|}] [LegalBasis(Article6.Consent)] public static class Group { [ProcessingActivity(\"a\")] public class A; public static class Inner { [ProcessingActivity(\"b\")] public class B; } }")]
    [InlineData("[{|GDPR2007:Consent(\"store your health data\")|}] [LegalBasis(Article9.ExplicitConsent)] [LegalBasis(Article6.Contract)] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[Consent(\"receive news\")] [LegalBasis(Article6.Consent)] public static class Group { [ProcessingActivity(\"a\")] public class A; }")]
    // Each asks for its own, or rests on something else.
    [InlineData("[Consent(\"receive news\")] [LegalBasis(Article6.Consent)] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] [Consent(\"take part\")] public class B; }")]
    [InlineData("[Consent(\"receive news\")] public static class Group { [ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] public class A; [ProcessingActivity(\"b\")] [LegalBasis(Article6.Contract)] public class B; }")]
    [InlineData("[Consent(\"receive news\")] [LegalBasis(Article6.Consent)] [ProcessorFor(\"our customers\")] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Consent(\"receive news\")] public class A; [ProcessingActivity(\"b\")] [LegalBasis(Article6.Consent)] [Consent(\"receive news\")] public class B;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    [Fact]
    public async Task Message_names_the_activities() => Assert.Equal(
        "[Consent] on 'Group' is one consent for 'A', 'B' (GDPR Art. 6(1)(a), 7, recital 43): declare a [Consent] on each of them",
        await Verify.MessageAsync(Host + "[{|GDPR2007:Consent(\"x\")|}] [LegalBasis(Article6.Consent)] public static class Group { [ProcessingActivity(\"b\")] public class B; [ProcessingActivity(\"a\")] public class A; }"));
}
