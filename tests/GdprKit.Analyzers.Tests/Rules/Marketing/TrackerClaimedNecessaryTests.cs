using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class TrackerClaimedNecessaryTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.TrackerClaimedNecessary);

    [Theory]
    [InlineData("_ga", "'_ga' is of Google Analytics, for statistics")]
    [InlineData("session, _fbp", "'_fbp' is of Meta, for marketing")]
    public async Task Fires(string name, string tracker) => Assert.Equal(
        $"[Cookie] on 'A' is strictly necessary by its declaration, but {tracker} (ePrivacy Directive Art. 5(3)): say its purpose, and declare [Consent]",
        await Verify.MessageAsync($"[{{|GDPR8006:Cookie(\"{name}\", CookiePurpose.StrictlyNecessary)|}}] public class A;"));

    [Theory]
    [InlineData("\"_ga\", CookiePurpose.Statistics")]
    [InlineData("\".AspNetCore.Session\", CookiePurpose.StrictlyNecessary")]
    [InlineData("\"session cookie\", CookiePurpose.StrictlyNecessary")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Cookie({arguments})] public class A;");
}
