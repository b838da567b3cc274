using GdprKit.Declarations;

namespace GdprKit.Register.Tests.Law;

/// <summary>Periods of the calendar, which are not all of one length.</summary>
public sealed class PeriodTests
{
    [Theory]
    [InlineData("P7Y", 7, 0, 0, "7 years")]
    [InlineData("P1Y6M", 1, 6, 0, "1 year and 6 months")]
    [InlineData("P18M", 1, 6, 0, "1 year and 6 months")]
    [InlineData("P30D", 0, 0, 30, "30 days")]
    [InlineData("P2W", 0, 0, 14, "14 days")]
    [InlineData("P1Y2M1W1D", 1, 2, 8, "1 year, 2 months and 8 days")]
    [InlineData(" P1M ", 0, 1, 0, "1 month")]
    [InlineData("P0D", 0, 0, 0, "0 days")]
    public void Iso_8601_is_read(string text, int years, int months, int days, string words)
    {
        var period = Period.Parse(text)!.Value;
        Assert.Equal((years, months, days), (period.Years, period.Months, period.Days));
        Assert.Equal(words, period.ToString());
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    [InlineData("P")]
    [InlineData("PY")]
    [InlineData("P1")]
    [InlineData("P1Y2")]
    [InlineData("P1D1Y")]
    [InlineData("P1Y1Y")]
    [InlineData("P-1Y")]
    [InlineData("P1.5Y")]
    [InlineData("p1y")]
    [InlineData("PT24H")]
    [InlineData("P1DT1H")]
    [InlineData("P٣Y")]
    [InlineData("2 years")]
    [InlineData("P9999999D")]
    [InlineData("P999999Y")]
    [InlineData("P100000W")]
    public void What_is_no_period_of_days_is_none(string? text) => Assert.Null(Period.Parse(text));

    [Theory]
    [InlineData("P2Y", "P1Y", 1)]
    [InlineData("P13M", "P1Y", 1)]
    [InlineData("P12M", "P1Y", 0)]
    [InlineData("P31D", "P30D", 1)]
    // A month has 28 to 31 days.
    [InlineData("P30D", "P1M", 0)]
    [InlineData("P28D", "P1M", 0)]
    [InlineData("P27D", "P1M", -1)]
    [InlineData("P31D", "P1M", 0)]
    [InlineData("P32D", "P1M", 1)]
    // Two months have 59 to 62.
    [InlineData("P58D", "P2M", -1)]
    [InlineData("P59D", "P2M", 0)]
    [InlineData("P62D", "P2M", 0)]
    [InlineData("P63D", "P2M", 1)]
    // A year has 365 or 366, and from 29 February to 28 February it is 365.
    [InlineData("P364D", "P1Y", -1)]
    [InlineData("P365D", "P1Y", 0)]
    [InlineData("P366D", "P1Y", 0)]
    [InlineData("P367D", "P1Y", 1)]
    // Of seven years, one or two are leap years.
    [InlineData("P2555D", "P7Y", -1)]
    [InlineData("P2556D", "P7Y", 0)]
    [InlineData("P2557D", "P7Y", 0)]
    [InlineData("P2558D", "P7Y", 1)]
    // Months and days against each other.
    [InlineData("P1M1D", "P1M", 1)]
    [InlineData("P1Y1D", "P11M31D", 0)]
    [InlineData("P1Y1D", "P11M40D", -1)]
    [InlineData("P1M15D", "P2M", -1)]
    [InlineData("P1M40D", "P2M", 1)]
    [InlineData("P1M", "P0D", 1)]
    [InlineData("P0D", "P0D", 0)]
    [InlineData("P999Y", "P365000D", -1)]
    public void Longer_and_shorter_are_said_only_where_they_hold_on_every_day(string one, string other, int order)
    {
        var (a, b) = (Period.Parse(one)!.Value, Period.Parse(other)!.Value);
        Assert.Equal((order > 0, order < 0), (a.IsCertainlyLongerThan(b), a.IsCertainlyShorterThan(b)));
        Assert.Equal((order < 0, order > 0), (b.IsCertainlyLongerThan(a), b.IsCertainlyShorterThan(a)));
    }

    [Fact]
    public void Order_is_that_of_the_calendar_on_each_day_of_a_leap_cycle()
    {
        int[] allMonths = [0, 1, 2, 6, 11, 12, 13, 48];
        int[] allDays = [0, 1, 27, 28, 29, 30, 31, 32, 59, 365, 366, 1461];
        Period[] periods = [.. allMonths.SelectMany(m => allDays.Select(d => Period.Parse($"P{m}M{d}D")!.Value))];
        foreach (var a in periods)
        {
            foreach (var b in periods)
            {
                var always = Enumerable.Range(0, 1461).Select(d => new DateTime(2024, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddDays(d)).All(s => End(a, s) > End(b, s));
                Assert.True(always == a.IsCertainlyLongerThan(b), $"{a} and {b}");
            }
        }

        static DateTime End(Period period, DateTime start) => start.AddMonths((period.Years * 12) + period.Months).AddDays(period.Days);
    }

    [Fact]
    public void Twelve_months_are_a_year()
    {
        Assert.Equal(Period.Parse("P1Y"), Period.Parse("P12M"));
        Assert.NotEqual(Period.Parse("P1Y"), Period.Parse("P365D"));
    }

    [Fact]
    public void Retention_declares_one_in_numbers()
    {
        Assert.Equal(Period.Parse("P1Y6M10D"), Declared(("years", 1), ("months", 6), ("days", 10)));
        Assert.Equal(Period.Parse("P30D"), Declared(("days", 30)));
        Assert.Equal(Period.Parse("P1998Y"), Declared(("years", 999), ("months", 11_988)));
        Assert.Null(Declared());
        Assert.Null(Declared(("years", 0)));
        Assert.Null(Declared(("years", 2), ("days", -1)));
        Assert.Null(Declared(("years", int.MaxValue)));
        Assert.Null(Declared(("days", 365_001)));

        static Period? Declared(params (string Name, int Value)[] values) =>
            Period.Of(new Declaration("Retention", values.ToDictionary(v => v.Name, v => (object)v.Value)));
    }

    [Fact]
    public void Longest_periods_stay_within_the_calendar()
    {
        var longest = Period.Parse("P1998Y365000D")!.Value;
        Assert.True(longest.IsCertainlyLongerThan(Period.Parse("P1997Y365000D")!.Value));
        Assert.True(Period.Parse("P1998Y1D")!.Value.IsCertainlyLongerThan(Period.Parse("P365000D")!.Value));
    }
}
