using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class ShorterThanLawTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ShorterThanLaw);

    [Theory]
    [InlineData("Years = 5, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 6, Months = 11, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 4, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\"")]
    [InlineData("Years = 5, Law = \"SE:1999:1078\"")]
    [InlineData("Years = 9, Law = \"SE:2008:355:3:17\"")]
    [InlineData("Years = 5, Until = RetentionEvent.ContractEnded, Whichever = Whichever.First, Law = \"SE:1999:1078:7:2\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Months = 84, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\"")]
    // Words, and laws that are not known.
    [InlineData("Years = 1, Law = \"Bogføringsloven § 12\"")]
    [InlineData("Years = 1, Law = \"SE:2099:1:1\"")]
    // A reason to keep data is no duty.
    [InlineData("Years = 2, Law = \"SE:1981:130:2\"")]
    [InlineData("Days = 10, Law = \"DK:tvo:4c\"")]
    [InlineData("Days = 35, In = \"backup copies\", Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, Until = RetentionEvent.CaseClosed, Whichever = Whichever.Last, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, After = RetentionEvent.ContractEnded")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' keeps data for 5 years, but bokföringslagen 7 kap. 2 § asks for at least 7 years (GDPR Art. 6(1)(c), 6(3)): keep it as long, or cite the law that applies",
        await Verify.MessageAsync("[[|Retention(Years = 5, Law = \"SE:1999:1078:7:2\")|]] public class Order;"));
}
