using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class AmbiguousRetentionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.AmbiguousRetention);

    [Theory]
    [InlineData("Years = 3, Until = RetentionEvent.ConsentWithdrawn")]
    [InlineData("Months = 3, After = RetentionEvent.RecruitmentEnded, Until = RetentionEvent.ConsentWithdrawn")]
    [InlineData("\"i tre år eller så länge samtycket gäller\", Years = 3, Until = RetentionEvent.ConsentWithdrawn")]
    [InlineData("Days = 30, Until = RetentionEvent.CaseClosed, In = \"mail\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 3, Until = RetentionEvent.ConsentWithdrawn, Whichever = Whichever.First")]
    [InlineData("Years = 3, Until = RetentionEvent.ConsentWithdrawn, Whichever = Whichever.Last")]
    [InlineData("Years = 3, After = RetentionEvent.ContractEnded")]
    [InlineData("Until = RetentionEvent.ConsentWithdrawn")]
    // A limit decides.
    [InlineData("Years = 7, Until = RetentionEvent.ContractEnded, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 3, Until = RetentionEvent.ContractEnded, Limit = RetentionLimit.AtMost")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' has two ends, a period and Until, and does not say which counts (GDPR Art. 13(2)(a), 12(1)): set Whichever",
        await Verify.MessageAsync("[[|Retention(Years = 3, Until = RetentionEvent.ConsentWithdrawn)|]] public class Order;"));

    [Theory]
    [InlineData(0, "First")]
    [InlineData(1, "Last")]
    public Task Fix_chooses(int index, string end) => Verify.FixAsync(
        "[[|Retention(Years = 3, Until = RetentionEvent.ConsentWithdrawn)|]]\npublic class Order;\n",
        $"[Retention(Years = 3, Until = RetentionEvent.ConsentWithdrawn, Whichever = Whichever.{end})]\npublic class Order;\n",
        index);
}
