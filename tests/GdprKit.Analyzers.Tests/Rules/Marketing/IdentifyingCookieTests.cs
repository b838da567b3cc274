using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class IdentifyingCookieTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.IdentifyingCookie);

    [Theory]
    [InlineData("StrictlyNecessary")]
    [InlineData("Statistics")]
    [InlineData("Marketing")]
    public async Task Fires(string purpose) => Assert.Equal(
        "[NotPersonalData] on 'A' denies that a cookie holds personal data (GDPR Art. 4(1), Rec. 30): an identifier by which a person is recognised is personal data",
        await Verify.MessageAsync($"[Cookie(\"a\", CookiePurpose.{purpose})] [{{|GDPR8008:NotPersonalData(\"it holds a number only\")|}}] public class A;"));

    [Theory]
    // It remembers a choice.
    [InlineData("[Cookie(\"lang\", CookiePurpose.Preferences)] [NotPersonalData(\"a language\")] public class A;")]
    [InlineData("[NotPersonalData(\"a machine\")] public class A;")]
    [InlineData("[Cookie(\"a\", CookiePurpose.StrictlyNecessary)] public class A { [NotPersonalData(\"a machine\")] public string? Server { get; set; } }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);
}
