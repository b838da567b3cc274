using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class NoticeDateTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.NoticeDate);

    [Theory]
    [InlineData("", "no date")]
    [InlineData("LastUpdated = \"TODO: yyyy-MM-dd\"", "no date")]
    [InlineData("LastUpdated = \"2023- 08- 03\"", "'2023- 08- 03' as its date")]
    [InlineData("LastUpdated = \"3 August 2023\"", "'3 August 2023' as its date")]
    [InlineData("LastUpdated = \"2023-02-30\"", "'2023-02-30' as its date")]
    public async Task Fires(string arguments, string fault) => Assert.Equal(
        $"[PrivacyNotice] on the assembly 'App' has {fault} (GDPR Art. 12(1), 5(2)): say LastUpdated as yyyy-MM-dd",
        await Verify.MessageAsync($"[assembly: {{|GDPR3020:PrivacyNotice({arguments})|}}]"));

    [Theory]
    [InlineData("[assembly: PrivacyNotice(LastUpdated = \"2023-08-03\")]")]
    [InlineData("[assembly: DataController(\"Shop\")] [ProcessingActivity(\"a\")] public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Fix_leaves_the_date_to_write() => Verify.FixAsync(
        "[assembly: {|GDPR3020:PrivacyNotice(Language = \"sv\")|}]\n", "[assembly: {|GDPR3020:PrivacyNotice(Language = \"sv\", LastUpdated = \"TODO: yyyy-MM-dd\")|}]\n");
}
