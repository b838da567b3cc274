using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class LongerThanLawTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.LongerThanLaw);

    [Theory]
    [InlineData("Years = 10, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 8, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\"")]
    [InlineData("Years = 11, Law = \"SE:1981:130:2\"")]
    [InlineData("Years = 8, Until = RetentionEvent.CaseClosed, Whichever = Whichever.Last, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 8, After = RetentionEvent.FinancialYearEnded, Law = \"NL:AWR:52\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\"")]
    // From an earlier day it may end no later than the law's.
    [InlineData("Years = 8, After = RetentionEvent.InvoiceIssued, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 8, DatedBy = \"Paid\", Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 8, After = RetentionEvent.Collected, Law = \"NL:AWR:52\"")]
    // The law sets no end.
    [InlineData("Years = 20, Law = \"SE:2008:355:3:17\"")]
    // A limit is another rule's.
    [InlineData("Days = 90, Law = \"DK:tvo:4c\"")]
    [InlineData("Years = 10, In = \"backup copies\", Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 10, Until = RetentionEvent.CaseClosed, Whichever = Whichever.First, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 10, Law = \"Bogføringsloven § 12\"")]
    [InlineData("Law = \"SE:1999:1078:7:2\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' keeps data for 7 years, but bogføringsloven § 12 supports at most 5 years (GDPR Art. 5(1)(e), 6(1)(c)): keep it for the period of the law, and declare what needs it longer by a [Retention] of its own",
        await Verify.MessageAsync("[[|Retention(Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\")|]] public class Order;"));
}
