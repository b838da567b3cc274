using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class OpenEndedRetentionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.OpenEndedRetention);

    [Theory]
    [InlineData("After = RetentionEvent.ContractEnded")]
    [InlineData("Until = RetentionEvent.ErasureRequested")]
    [InlineData("After = RetentionEvent.ContractEnded, Until = RetentionEvent.ErasureRequested")]
    [InlineData("\"efter att avtalet har upphört, tills du begär att uppgifterna raderas\", After = RetentionEvent.ContractEnded, Until = RetentionEvent.ErasureRequested")]
    [InlineData("After = RetentionEvent.AccountClosed, Then = RetentionAction.Anonymise")]
    [InlineData("\"as long as necessary\", After = RetentionEvent.ContractEnded")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 1, After = RetentionEvent.ContractEnded")]
    [InlineData("After = RetentionEvent.ContractEnded, Until = RetentionEvent.ClaimSettled")]
    [InlineData("Years = 2, Until = RetentionEvent.ErasureRequested, Whichever = Whichever.First")]
    [InlineData("Until = RetentionEvent.ConsentWithdrawn")]
    [InlineData("\"as long as claims can be made\", After = RetentionEvent.ContractEnded")]
    [InlineData("After = RetentionEvent.ContractEnded, Then = RetentionAction.Archive")]
    [InlineData("After = RetentionEvent.FinancialYearEnded, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("After = RetentionEvent.ContractEnded, In = \"backup copies\"")]
    // It says only what the law does, of which another rule tells.
    [InlineData("After = RetentionEvent.PurposeFulfilled")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' begins after ContractEnded and has no end (GDPR Art. 5(1)(e), 17(1)(a), 13(2)(a)): add the period or the event after which data is erased without being asked",
        await Verify.MessageAsync("[[|Retention(After = RetentionEvent.ContractEnded)|]] public class Order;"));

    [Fact]
    public async Task Message_of_what_a_request_ends() => Assert.StartsWith(
        "[Retention] on 'Order' ends only when a person asks for erasure (GDPR",
        await Verify.MessageAsync("[[|Retention(Until = RetentionEvent.ErasureRequested)|]] public class Order;"),
        StringComparison.Ordinal);

    [Theory]
    [InlineData("[Retention(Until = RetentionEvent.ErasureRequested)] [Retention(Years = 2, After = RetentionEvent.LastActivity)] public class Order;")]
    [InlineData("[[|Retention(Until = RetentionEvent.ErasureRequested)|]] [Retention(Days = 30, In = \"backup copies\")] public class Order;")]
    public Task Another_one_beside_it_may_end_it(string source) => Verify.VerifyAsync(source);
}
