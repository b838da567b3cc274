using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class PassiveChangeNoticeTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.PassiveChangeNotice);

    [Fact]
    public async Task Fires() => Assert.Equal(
        "[PrivacyNotice] on the assembly 'App' leaves it to people to find changes (GDPR Art. 13(3), 12(1)): announce them, Changes = ChangeNotice.Announced or AnnouncedInAdvance",
        await Verify.MessageAsync("[assembly: {|GDPR3018:PrivacyNotice(Changes = ChangeNotice.Published)|}]"));

    [Theory]
    [InlineData("")]
    [InlineData("Changes = ChangeNotice.Announced")]
    [InlineData("Changes = ChangeNotice.AnnouncedInAdvance, ChangesVia = Via.Email")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[assembly: PrivacyNotice({arguments})]");
}
