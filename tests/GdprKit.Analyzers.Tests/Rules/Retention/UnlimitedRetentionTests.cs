using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class UnlimitedRetentionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UnlimitedRetention);

    [Theory]
    [InlineData("\"for ever\"")]
    [InlineData("\"Tills vidare\"")]
    [InlineData("\"vi sparar dina uppgifter på obestämd tid\"")]
    [InlineData("\"until further notice\", After = RetentionEvent.ContractEnded")]
    [InlineData("Years = 11, After = RetentionEvent.ContractEnded")]
    [InlineData("Months = 121, After = RetentionEvent.ContractEnded")]
    [InlineData("Years = 10, Days = 1, After = RetentionEvent.ContractEnded")]
    [InlineData("Years = 25, After = RetentionEvent.ContractEnded, Because = \"TODO: why\"")]
    [InlineData("Years = 50, In = \"backup copies\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 10, After = RetentionEvent.ContractEnded")]
    [InlineData("Years = 25, After = RetentionEvent.ContractEnded, Because = \"the guarantee of the building lasts as long\"")]
    [InlineData("Years = 25, After = RetentionEvent.ContractEnded, Then = RetentionAction.Archive")]
    [InlineData("\"for ever\", Then = RetentionAction.Archive")]
    [InlineData("Years = 15, Law = \"SE:2008:355:3:17\"")]
    [InlineData("Years = 15, Limit = RetentionLimit.AtLeast")]
    [InlineData("\"until further notice\", Until = RetentionEvent.AccountClosed")]
    [InlineData("\"until further notice, at most three years\", Years = 3")]
    [InlineData("\"as long as your guarantee, which is never shorter than a year\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' keeps data for 25 years and says neither a Law nor a reason in Because (GDPR Art. 5(1)(e), Rec. 39): name the event or the period that ends it, or what asks for it",
        await Verify.MessageAsync("[[|Retention(Years = 25, After = RetentionEvent.ContractEnded)|]] public class Order;"));

    [Fact]
    public async Task Message_quotes_the_words() => Assert.Contains(
        "keeps data without an end ('tills vidare') (GDPR",
        await Verify.MessageAsync("[assembly: [|Retention(\"Tills vidare\")|]]"),
        StringComparison.Ordinal);

    [Fact]
    public Task Fix_writes_the_place_of_the_reason() => Verify.FixAsync(
        "[[|Retention(Years = 25, After = RetentionEvent.ContractEnded)|]]\npublic class Order;\n",
        "[[|Retention(Years = 25, After = RetentionEvent.ContractEnded, Because = \"TODO: why it is kept that long\")|]]\npublic class Order;\n");
}
