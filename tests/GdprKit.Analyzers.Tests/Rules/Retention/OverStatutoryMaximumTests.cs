using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class OverStatutoryMaximumTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.OverStatutoryMaximum);

    [Theory]
    [InlineData("Days = 90, Law = \"DK:tvo:4c\"")]
    [InlineData("Days = 31, After = RetentionEvent.RecordingMade, Law = \"DK:tvo:4c\"")]
    [InlineData("Years = 3, After = RetentionEvent.CaseClosed, Law = \"SE:2021:890:7\"")]
    [InlineData("Years = 6, After = RetentionEvent.ContractEnded, Law = \"DK:hvidvask:30\"")]
    [InlineData("Days = 60, Law = \"DK:tvo:4c\", In = \"backup copies\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Days = 30, After = RetentionEvent.RecordingMade, Law = \"DK:tvo:4c\"")]
    // In February a month is shorter.
    [InlineData("Months = 1, Law = \"DK:tvo:4c\"")]
    [InlineData("Days = 90, Law = \"DK:tvo:4c\", When = \"it is needed in a specific dispute\"")]
    [InlineData("Days = 90, Law = \"DK:tvo:4c\", Until = RetentionEvent.CaseClosed, Whichever = Whichever.First")]
    [InlineData("Days = 90, After = RetentionEvent.LogWritten, Law = \"DK:tvo:4c\"")]
    [InlineData("Years = 6, After = RetentionEvent.Collected, Law = \"DK:hvidvask:30\"")]
    [InlineData("Years = 10, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Days = 90, After = RetentionEvent.RecordingMade")]
    [InlineData("Law = \"DK:tvo:4c\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Recording' keeps data for 90 days, but tv-overvågningsloven § 4 c allows at most 30 days (GDPR Art. 5(1)(e)): shorten it, or say When the exception applies",
        await Verify.MessageAsync("[[|Retention(Days = 90, Law = \"DK:tvo:4c\")|]] public class Recording;"));
}
