using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class IncompleteCookieTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.IncompleteCookie);

    [Theory]
    [InlineData("\"session\", CookiePurpose.StrictlyNecessary", "how long it stays")]
    [InlineData("\"session\", CookiePurpose.StrictlyNecessary, Duration = \"TODO: how long it stays\"", "how long it stays")]
    [InlineData("\"_ga\", CookiePurpose.Statistics", "how long it stays, nor that Google Analytics reads it")]
    [InlineData("\"_fbp\", CookiePurpose.Marketing, Duration = \"P90D\"", "that Meta reads it")]
    public async Task Fires(string arguments, string lacking) => Assert.Equal(
        $"[Cookie] on 'A' does not say {lacking} (GDPR Art. 13(1)(e), 13(2)(a)): say its Duration, and its Providers if others set or read it",
        await Verify.MessageAsync($"[{{|GDPR8005:Cookie({arguments})|}}] public class A;"));

    [Theory]
    [InlineData("\"session\", CookiePurpose.StrictlyNecessary, Duration = \"until you close the browser\"")]
    [InlineData("\"_ga\", CookiePurpose.Statistics, Duration = \"P13M\", Providers = [\"Google\"]")]
    // Its own statistics, which nobody else reads.
    [InlineData("\"stats\", CookiePurpose.Statistics, Duration = \"P1Y\"")]
    // Many run it on a server of their own.
    [InlineData("\"_pk_id\", CookiePurpose.Statistics, Duration = \"P13M\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Cookie({arguments})] public class A;");

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[{|GDPR8005:Cookie(\"a\", CookiePurpose.StrictlyNecessary)|}]\npublic class A;\n",
        "[{|GDPR8005:Cookie(\"a\", CookiePurpose.StrictlyNecessary, Duration = \"TODO: how long it stays\")|}]\npublic class A;\n");
}
