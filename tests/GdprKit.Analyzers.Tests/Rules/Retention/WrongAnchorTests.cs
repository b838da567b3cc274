using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class WrongAnchorTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.WrongAnchor);

    [Theory]
    [InlineData("Years = 7, After = RetentionEvent.InvoiceIssued, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, After = RetentionEvent.FinancialYearEnded, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, After = RetentionEvent.OrderCompleted, Law = \"DK:2022:700:12\"")]
    [InlineData("Years = 5, After = RetentionEvent.InvoiceIssued, Anchor = RetentionAnchor.EndOfCalendarYear, Law = \"DK:2022:700:12\"")]
    public Task Fires(string arguments) => Verify.VerifyAsync($"[[|Retention({arguments})|]] public class Order;");

    [Theory]
    [InlineData("Years = 7, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, After = RetentionEvent.InvoiceIssued, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 5, After = RetentionEvent.FinancialYearEnded, Anchor = RetentionAnchor.EndOfFinancialYear, Law = \"DK:2022:700:12\"")]
    // The end of the year is that of the event.
    [InlineData("Years = 5, After = RetentionEvent.FinancialYearEnded, Law = \"DK:2022:700:12\"")]
    // The law says from when.
    [InlineData("Years = 7, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, Anchor = RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, DatedBy = \"YearEnd\", Law = \"SE:1999:1078:7:2\"")]
    [InlineData("After = RetentionEvent.InvoiceIssued, Law = \"SE:1999:1078:7:2\"")]
    // Its start is not known, or it has none that is a duty.
    [InlineData("Years = 7, After = RetentionEvent.InvoiceIssued, Law = \"NL:AWR:52\"")]
    [InlineData("Years = 10, After = RetentionEvent.ContractEnded, Law = \"SE:1981:130:2\"")]
    [InlineData("Days = 30, After = RetentionEvent.CaseClosed, Law = \"DK:tvo:4c\"")]
    [InlineData("Days = 35, After = RetentionEvent.LogWritten, In = \"backup copies\", Law = \"SE:1999:1078:7:2\"")]
    [InlineData("Years = 7, After = RetentionEvent.InvoiceIssued")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Retention] on 'Order' does not run from the day from which the law counts: bokföringslagen 7 kap. 2 § has it kept until the end of the 7th year after the calendar year in which the financial year ended (GDPR Art. 6(1)(c), 6(3)): set After and Anchor",
        await Verify.MessageAsync("[[|Retention(Years = 7, After = RetentionEvent.InvoiceIssued, Law = \"SE:1999:1078:7:2\")|]] public class Order;"));

    [Theory]
    [InlineData(0, "EndOfCalendarYearOfFinancialYearEnd", "SE:1999:1078:7:2")]
    [InlineData(1, "EndOfFinancialYear", "DK:2022:700:12")]
    [InlineData(2, "EndOfCalendarYear", "DE:AO:147")]
    public Task Fix_sets_the_anchor(int index, string anchor, string law) => Verify.FixAsync(
        $"[[|Retention(Years = 7, After = RetentionEvent.InvoiceIssued, Law = \"{law}\")|]]\npublic class Order;\n",
        $"[Retention(Years = 7, After = RetentionEvent.InvoiceIssued, Law = \"{law}\", Anchor = RetentionAnchor.{anchor})]\npublic class Order;\n",
        index);
}
