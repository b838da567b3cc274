using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Consistency.DateAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class DateTests
{
    [Theory]
    [InlineData("31/01/2027")]
    [InlineData("2027-02-29")]
    [InlineData("2027-1-31")]
    [InlineData("2027-01-31T00:00")]
    [InlineData(" 2027-01-31")]
    [InlineData("next year")]
    [InlineData("")]
    public async Task Fires(string date)
    {
        var diagnostics = await Verify.VerifyAsync($"public class C {{ [NotPersonalData(\"shared mailbox\", ReviewBy = [|\"{date}\"|])] public string? Email; }}");

        Assert.Equal($"ReviewBy of [NotPersonalData] is '{date}', which is no date: write it as yyyy-MM-dd (ISO 8601)", diagnostics.Single().GetMessage());
    }

    [Theory]
    [InlineData("FinancialYearEnd", "30/06", "day of the year: write it as MM-dd")]
    [InlineData("FinancialYearEnd", "02-30", "day of the year: write it as MM-dd")]
    [InlineData("FinancialYearEnd", "2026-06-30", "day of the year: write it as MM-dd")]
    [InlineData("FinancialYearEnd", "", "day of the year: write it as MM-dd")]
    [InlineData("TimeZone", "Romance Standard Time", "time zone: write it as Area/Place, as IANA names it (Europe/Copenhagen), or UTC")]
    [InlineData("TimeZone", "+01:00", "time zone: write it as Area/Place, as IANA names it (Europe/Copenhagen), or UTC")]
    [InlineData("TimeZone", "CET", "time zone: write it as Area/Place, as IANA names it (Europe/Copenhagen), or UTC")]
    [InlineData("TimeZone", "Europe/", "time zone: write it as Area/Place, as IANA names it (Europe/Copenhagen), or UTC")]
    public async Task Fires_at_the_calendar_of_the_controller(string property, string value, string says)
    {
        var diagnostics = await Verify.VerifyAsync($"[assembly: DataController(\"Shop\", {property} = [|\"{value}\"|])]");

        Assert.Equal($"{property} of [DataController] is '{value}', which is no {says}", diagnostics.Single().GetMessage());
    }

    [Theory]
    [InlineData("[ProcessingActivity(\"sell\", Reviewed = [|\"2026\"|])] public class Sell;")]
    [InlineData("[ProcessingActivityAttribute(\"sell\", Reviewed = [|Dates.Last|])] public class Sell; static class Dates { public const string Last = \"yesterday\"; }")]
    [InlineData("public record C([property: NotPersonalData(\"x\", ReviewBy = [|\"2026\"|])] string Email);")]
    public Task Fires_wherever_it_stands(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"sell\", Reviewed = \"2026-01-31\")] public class Sell;")]
    [InlineData("[ProcessingActivity(\"sell\")] public class Sell;")]
    [InlineData("[NotPersonalData(\"x\", ReviewBy = \"2028-02-29\")] public class C;")]
    [InlineData("[NotPersonalData(\"x\", ReviewBy = null)] public class C;")]
    [InlineData("[assembly: DataController(\"Shop\", FinancialYearEnd = \"02-29\", TimeZone = \"America/Argentina/Buenos_Aires\")]")]
    [InlineData("[assembly: DataController(\"Shop\", FinancialYearEnd = null, TimeZone = \"UTC\")]")]
    [InlineData("namespace Theirs { public sealed class NotPersonalDataAttribute : Attribute { public string? ReviewBy { get; set; } } [NotPersonalData(ReviewBy = \"soon\")] public class C; }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);
}
