using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class UndeterminableRetentionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UndeterminableRetention);

    [Theory]
    [InlineData("Until = RetentionEvent.PurposeFulfilled")]
    [InlineData("Until = RetentionEvent.LegalBasisEnded")]
    [InlineData("After = RetentionEvent.PurposeFulfilled")]
    [InlineData("\"as long as necessary\"")]
    [InlineData("\"We keep your personal data for as long as it is needed for these purposes.\"")]
    [InlineData("\"så länge det är nödvändigt för ändamålen\"")]
    [InlineData("\"så længe det er nødvendigt for formålet\"")]
    [InlineData("\"as long as necessary\", Until = RetentionEvent.PurposeFulfilled")]
    [InlineData("\"så länge det finns laglig grund enligt GDPR eller annan lagstiftning, och inte längre än ändamålet kräver\", Until = RetentionEvent.LegalBasisEnded")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Until = RetentionEvent.ContractEnded")]
    [InlineData("\"as long as necessary\", Until = RetentionEvent.CaseClosed")]
    [InlineData("Years = 1, After = RetentionEvent.PurposeFulfilled")]
    [InlineData("Until = RetentionEvent.PurposeFulfilled, DatedBy = \"Delivered\"")]
    [InlineData("\"until the warranty dispute is settled\"")]
    [InlineData("\"as long as a claim can be made\", Until = RetentionEvent.PurposeFulfilled")]
    [InlineData("\"inte längre än nödvändigt för att besvara frågan\"")]
    // A law says how long.
    [InlineData("\"as long as the law requires\", Limit = RetentionLimit.AtLeast")]
    [InlineData("Until = RetentionEvent.PurposeFulfilled, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("\"as long as necessary\", In = \"backup copies\"")]
    [InlineData("Years = 1")]
    [InlineData("\"TODO: criteria\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on the assembly 'App' says only that data is kept until the purpose is fulfilled (GDPR Art. 13(2)(a)): name a period, an event, or criteria by which people can tell how long that is",
        await Verify.MessageAsync("[assembly: [|Retention(Until = RetentionEvent.PurposeFulfilled)|]] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;"));
}
