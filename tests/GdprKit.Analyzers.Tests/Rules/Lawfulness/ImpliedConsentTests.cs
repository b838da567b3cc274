using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ImpliedConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ImpliedConsent);

    [Theory]
    [InlineData("""[[|Consent("use cookies", Kind = ConsentKind.Cookies, Form = ConsentForm.ImpliedByUse)|]] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|Consent("let us analyse", Form = ConsentForm.ImpliedByUse)|]] [Consent("chat", Form = ConsentForm.Click)] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[Consent("use cookies", Form = ConsentForm.Click)] public class A;""")]
    [InlineData("""[Consent("use cookies", Form = ConsentForm.Oral)] public class A;""")]
    [InlineData("""[Consent("use cookies")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[Consent] on 'A' is implied by use, but consent is a statement or a clear affirmative act (GDPR Art. 4(11), 7): ask for it, and say its Form""",
        await Verify.MessageAsync("""[[|Consent("use cookies", Form = ConsentForm.ImpliedByUse)|]] public class A;"""));
}
