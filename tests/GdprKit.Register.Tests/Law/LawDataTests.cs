using GdprKit.Declarations;
using GdprKit.Declarations.Law;

namespace GdprKit.Register.Tests.Law;

/// <summary>What rules ask of the law's data.</summary>
public sealed class LawDataTests
{
    [Theory]
    [InlineData("SE", true, true)]
    [InlineData(" no ", true, true)]
    [InlineData("GB", false, true)]
    [InlineData("FO", false, true)]
    [InlineData("XK", false, true)]
    [InlineData("UK", false, false)]
    [InlineData("EU", false, false)]
    [InlineData("SWE", false, false)]
    [InlineData("", false, false)]
    [InlineData(null, false, false)]
    public void Countries_are_known_and_in_the_eea_or_not(string? code, bool isEea, bool isKnown) =>
        Assert.Equal((isEea, isKnown), (Countries.IsEea(code), Countries.IsKnownCode(code)));

    [Fact]
    public void Adequacy_has_its_scope_and_its_end()
    {
        Assert.Equal((true, null), (Countries.Adequacy("us")!.IsConditional, Countries.Adequacy("US")!.Expires));
        Assert.Contains("Data Privacy Framework", Countries.Adequacy("US")!.Scope, StringComparison.Ordinal);
        Assert.Equal((false, "2031-12-27"), (Countries.Adequacy("GB")!.IsConditional, Countries.Adequacy("GB")!.Expires));
        Assert.Null(Countries.Adequacy("IN"));
        Assert.Null(Countries.Adequacy("SE"));
        Assert.Null(Countries.Adequacy(null));
    }

    [Theory]
    [InlineData("SE", 13)]
    [InlineData("dk", 15)]
    [InlineData("DE", 16)]
    [InlineData("US", 16)]
    [InlineData(null, 16)]
    public void Children_consent_by_themselves_from_an_age(string? country, int age) => Assert.Equal(age, ChildAges.Of(country));

    [Theory]
    [InlineData("SE:1999:1078:7:2", "bokföringslagen 7 kap. 2 §")]
    [InlineData("se:1999:1078:7:2", "bokföringslagen 7 kap. 2 §")]
    [InlineData("SE:1999:1078:7:2:1", "bokföringslagen 7 kap. 2 §")]
    [InlineData("SE:1999:1078:7", "bokföringslagen 7 kap. 2 §")]
    [InlineData(" SE:1999:1078 ", "bokföringslagen 7 kap. 2 §")]
    [InlineData("SE:2017:630:5:4", "penningtvättslagen 5 kap. 3 och 4 §§")]
    [InlineData("SE:2017:630", "penningtvättslagen 5 kap. 3 och 4 §§")]
    [InlineData("SE:2022:260:8:4", "konsumentköplagen")]
    [InlineData("SE:1999:1078:7:22", null)]
    [InlineData("SE:1999:1078:5:7", null)]
    [InlineData("SE:1999:107", null)]
    [InlineData("SE", null)]
    [InlineData("SE:2018:218", null)]
    [InlineData("Bokföringslagen", null)]
    [InlineData("", null)]
    [InlineData(null, null)]
    public void Law_is_found_by_its_citation(string? citation, string? name) => Assert.Equal(name, StatutoryPeriods.Of(citation)?.Name);

    [Fact]
    public void Law_has_its_periods()
    {
        var books = StatutoryPeriods.Of("SE:1999:1078:7:2")!;
        Assert.Equal((Period.Parse("P7Y"), Period.Parse("P7Y"), true, false, true), (books.Minimum, books.Maximum, books.MustKeep, books.MustErase, books.IsVerified));
        var cameras = StatutoryPeriods.Of("DK:tvo:4c")!;
        Assert.Equal((null, Period.Parse("P30D"), false, true, false), (cameras.Minimum, cameras.Maximum, cameras.MustKeep, cameras.MustErase, cameras.IsVerified));
        var claims = StatutoryPeriods.Of("SE:1981:130:2")!;
        Assert.Equal((false, false), (claims.MustKeep, claims.MustErase));
    }

    [Theory]
    [InlineData("SE:1999:1078:7:2", "FinancialYearEnded", "EndOfCalendarYearOfFinancialYearEnd", true)]
    [InlineData("SE:1999:1078:7:2", "FinancialYearEnded", "EndOfCalendarYear", true)]
    [InlineData("SE:1999:1078:7:2", "InvoiceIssued", "EndOfCalendarYearOfFinancialYearEnd", true)]
    [InlineData("SE:1999:1078:7:2", "InvoiceIssued", "EndOfCalendarYear", false)]
    [InlineData("SE:1999:1078:7:2", "InvoiceIssued", null, false)]
    [InlineData("SE:1999:1078:7:2", null, null, false)]
    [InlineData("DK:2022:700:12", "FinancialYearEnded", null, true)]
    [InlineData("DK:2022:700:12", "OrderCompleted", "EndOfFinancialYear", true)]
    [InlineData("DK:2022:700:12", "OrderCompleted", "ExactDate", false)]
    [InlineData("IE:TCA:886", "OrderCompleted", null, true)]
    public void Period_is_counted_from_the_day_that_the_law_says(string law, string? after, string? anchor, bool fits) =>
        Assert.Equal(fits, StatutoryPeriods.Of(law)!.StartsAt(after, anchor));

    [Theory]
    [InlineData("Klaga hos Datainspektionen, Box 8114", "Integritetsskyddsmyndigheten (IMY)")]
    [InlineData("DATAINSPEKTIONEN", "Integritetsskyddsmyndigheten (IMY)")]
    [InlineData("GIODO", "Urząd Ochrony Danych Osobowych (UODO)")]
    [InlineData("Datainspektionens beslut", null)]
    [InlineData("Information and Data Protection Commissioner", null)]
    [InlineData("Datatilsynet", null)]
    [InlineData(null, null)]
    public void Former_name_of_an_authority_is_found_as_words_of_its_own(string? text, string? now) => Assert.Equal(now, FormerAuthorities.In(text)?.Now);

    [Theory]
    [InlineData("_ga", "Google Analytics", "Statistics")]
    [InlineData("_ga_4XK9", "Google Analytics", "Statistics")]
    [InlineData(" _fbp ", "Meta", "Marketing")]
    [InlineData("session, _gid", "Google Analytics", "Statistics")]
    [InlineData("IDE", "Google Ads (DoubleClick)", "Marketing")]
    [InlineData("ide", null, null)]
    [InlineData("_gallery", null, null)]
    [InlineData("session cookie", null, null)]
    [InlineData("", null, null)]
    [InlineData(null, null, null)]
    public void Tracker_is_found_by_name(string? cookie, string? provider, string? purpose) =>
        Assert.Equal((provider, purpose), (Trackers.Find(cookie)?.Provider, Trackers.Find(cookie)?.Purpose));

    [Theory]
    [InlineData(".AspNetCore.Antiforgery.x9Fb", true)]
    [InlineData(".AspNetCore.CookiesC1", true)]
    [InlineData(".AspNetCore.Session", true)]
    [InlineData(".AspNetCore.Culture", false)]
    [InlineData("session", false)]
    [InlineData(null, false)]
    public void Cookies_of_the_framework_are_needed(string? cookie, bool isNeeded) => Assert.Equal(isNeeded, FrameworkCookies.Find(cookie) is not null);
}
