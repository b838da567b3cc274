using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class PeriodWithoutStartTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.PeriodWithoutStart);

    [Theory]
    [InlineData("Years = 2")]
    [InlineData("Months = 6, Then = RetentionAction.Anonymise")]
    [InlineData("Days = 30, Anchor = RetentionAnchor.EndOfCalendarYear")]
    [InlineData("Years = 1, When = \"you order goods\"")]
    [InlineData("\"TODO\", Days = 30")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 2, After = RetentionEvent.LastActivity")]
    [InlineData("Years = 2, DatedBy = \"Closed\"")]
    [InlineData("Years = 2, Until = RetentionEvent.ConsentWithdrawn")]
    // The law says from when.
    [InlineData("Years = 7, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, Limit = RetentionLimit.AtLeast")]
    [InlineData("Days = 30, In = \"backup copies\"")]
    [InlineData("\"three years after the building was sold\", Years = 3")]
    [InlineData("\"as long as needed\"")]
    [InlineData("After = RetentionEvent.ContractEnded")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' states a period, but not from when it runs (GDPR Art. 5(1)(e), 13(2)(a)): name the event in After",
        await Verify.MessageAsync("[[|Retention(Years = 2)|]] public class Order;"));

    [Fact]
    public Task Fires_once_where_it_stands_for_many_activities() => Verify.VerifyAsync("""
        [assembly: [|Retention(Years = 2)|]]
        [ProcessingActivity("a")] public class A;
        [ProcessingActivity("b")] public class B;
        """);

    [Theory]
    [InlineData(0, "Collected")]
    [InlineData(1, "ContractEnded")]
    [InlineData(2, "LastActivity")]
    [InlineData(3, "CaseClosed")]
    public Task Fix_names_the_event(int index, string start) => Verify.FixAsync(
        "[[|Retention(Years = 2)|]]\npublic class Order;\n",
        $"[Retention(Years = 2, After = RetentionEvent.{start})]\npublic class Order;\n",
        index);
}
