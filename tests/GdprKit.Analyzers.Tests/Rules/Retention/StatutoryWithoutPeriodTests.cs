using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class StatutoryWithoutPeriodTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.StatutoryWithoutPeriod);

    [Theory]
    [InlineData("Law = \"Bogføringsloven § 12\"")]
    [InlineData("Law = \"SE:2099:1:1\"")]
    [InlineData("After = RetentionEvent.ContractEnded, Limit = RetentionLimit.AtLeast")]
    [InlineData("\"for as long as the bookkeeping rules require, as far as it is bookkeeping material\", Limit = RetentionLimit.AtLeast")]
    [InlineData("\"as long as the law requires\", Law = \"SE:2099:1:1\"")]
    [InlineData("Limit = RetentionLimit.AtMost, Law = \"TODO: the law\"")]
    [InlineData("Until = RetentionEvent.PurposeFulfilled, Law = \"SE:2099:1:1\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Limit = RetentionLimit.AtLeast, Law = \"DK:2022:700:12\"")]
    [InlineData("Years = 7, Law = \"Bogføringsloven § 12\"")]
    [InlineData("Years = 7, Limit = RetentionLimit.AtLeast")]
    [InlineData("Until = RetentionEvent.ClaimSettled, Law = \"SE:2099:1:1\"")]
    // The words may say it.
    [InlineData("\"until the end of the seventh year\", Law = \"SE:2099:1:1\"")]
    [InlineData("\"at least 7 years after the end of the year\", Limit = RetentionLimit.AtLeast")]
    [InlineData("Law = \"SE:2099:1:1\", In = \"backup copies\"")]
    [InlineData("\"as long as the bookkeeping rules require\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' keeps data for as long as a law says, but not how long that is ('SE:2099:1:1') (GDPR Art. 13(2)(a)): state the period",
        await Verify.MessageAsync("[[|Retention(Law = \"SE:2099:1:1\")|]] public class Order;"));

    [Fact]
    public Task Fix_writes_the_place_of_the_law() => Verify.FixAsync(
        "[[|Retention(Limit = RetentionLimit.AtLeast)|]]\npublic class Order;\n",
        "[[|Retention(Limit = RetentionLimit.AtLeast, Law = \"TODO: the law, as SE:1999:1078:7:2\")|]]\npublic class Order;\n");
}
