namespace GdprKit.Register.Tests.Retention;

/// <summary>The last day of a retention, and which events are due today.</summary>
public sealed class RetentionCalendarTests
{
    private static readonly DeclarationOrigin Origin = new() { Name = "Test" };

    [Theory]
    [InlineData("P3Y", RetentionAnchor.ExactDate, null, "2026-03-10", "2029-03-10")]
    [InlineData("P5Y", RetentionAnchor.EndOfFinancialYear, "06-30", "2025-06-30", "2030-06-30")]
    [InlineData("P5Y", RetentionAnchor.EndOfFinancialYear, "06-30", "2025-07-01", "2031-06-30")]
    [InlineData("P7Y", RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, "06-30", "2025-06-30", "2032-12-31")]
    [InlineData("P7Y", RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, "06-30", "2025-07-01", "2033-12-31")]
    [InlineData("P7Y", RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd, null, "2025-12-31", "2032-12-31")]
    [InlineData("P1Y", RetentionAnchor.EndOfCalendarYear, "06-30", "2025-01-01", "2026-12-31")]
    [InlineData("P1M", RetentionAnchor.ExactDate, null, "2026-01-31", "2026-02-28")]
    [InlineData("P1M", RetentionAnchor.ExactDate, null, "2028-01-31", "2028-02-29")]
    [InlineData("P1Y", RetentionAnchor.ExactDate, null, "2028-02-29", "2029-02-28")]
    [InlineData("P1M2D", RetentionAnchor.ExactDate, null, "2026-01-31", "2026-03-02")]
    [InlineData("P1Y", RetentionAnchor.EndOfFinancialYear, "02-29", "2026-02-28", "2027-02-28")]
    [InlineData("P1Y", RetentionAnchor.EndOfFinancialYear, "02-29", "2028-02-29", "2029-02-28")]
    [InlineData(null, RetentionAnchor.ExactDate, null, "2026-03-10", "2026-03-10")]
    public void Last_day_is_counted_by_the_calendar(string? period, RetentionAnchor anchor, string? yearEnd, string dayOfEvent, string lastDay)
    {
        var calendar = Of(yearEnd, null);
        var rule = Rule(period, anchor);

        Assert.Equal(Day(lastDay), calendar.LastDay(rule, Day(dayOfEvent)));
        Assert.False(calendar.IsDue(rule, Day(dayOfEvent), Day(lastDay)));
        Assert.True(calendar.IsDue(rule, Day(dayOfEvent), Day(lastDay).AddDays(1)));
    }

    [Fact]
    public void An_event_is_due_exactly_if_it_is_not_later_than_the_latest_that_is_due()
    {
        var random = new Random(20261126);
        var (due, notDue) = (0, 0);
        for (var i = 0; i < 20_000; i++)
        {
            var rule = Rule($"P{random.Next(0, 12)}Y{random.Next(0, 30)}M{random.Next(0, 400)}D", (RetentionAnchor)random.Next(0, 4));
            var calendar = Of($"{random.Next(1, 13):00}-{random.Next(1, 29):00}", null);
            var today = new DateOnly(2000, 1, 1).AddDays(random.Next(0, 20_000));
            var latest = calendar.LatestDue(rule, today)!.Value;
            // Near the border, where a mistake would show.
            var dayOfEvent = latest.AddDays(random.Next(-40, 40));

            Assert.Equal(calendar.IsDue(rule, dayOfEvent, today), dayOfEvent <= latest);
            if (dayOfEvent <= latest) due++;
            else notDue++;
        }

        Assert.True(due > 5_000 && notDue > 5_000);
    }

    [Fact]
    public void No_event_is_due_where_the_calendar_does_not_reach()
    {
        var calendar = Of(null, null);

        Assert.Null(calendar.LatestDue(Rule("P999Y", RetentionAnchor.ExactDate), new(900, 1, 1)));
        Assert.Equal(DateOnly.MaxValue, calendar.LastDay(Rule("P999Y", RetentionAnchor.EndOfFinancialYear), new(9500, 1, 1)));
    }

    [Theory]
    [InlineData("Europe/Copenhagen")]
    [InlineData("America/St_Johns")] // Clocks were set back at a minute past midnight.
    [InlineData("America/Sao_Paulo")] // Clocks were set forward at midnight.
    [InlineData("Pacific/Apia")] // 30 December 2011 did not take place.
    [InlineData("Asia/Kolkata")]
    [InlineData("UTC")]
    public void A_day_begins_so_that_what_came_before_is_of_an_earlier_day(string zone)
    {
        var calendar = Of(null, zone);
        for (var day = new DateOnly(2005, 1, 1); day.Year < 2019; day = day.AddDays(1))
        {
            var start = calendar.StartOf(day);
            Assert.True(calendar.DayOf(start.AddTicks(-1)) < day, $"{zone} {day} begins {start}");
            Assert.True(calendar.DayOf(start) >= day, $"{zone} {day} begins {start}");
        }
    }

    [Fact]
    public void Days_are_those_of_the_controllers_time_zone()
    {
        var calendar = Of(null, "Europe/Copenhagen");

        Assert.Equal(new DateTimeOffset(2026, 6, 30, 22, 0, 0, TimeSpan.Zero), calendar.StartOf(new(2026, 7, 1)));
        Assert.Equal(new DateOnly(2026, 7, 1), calendar.DayOf(new(2026, 6, 30, 22, 30, 0, TimeSpan.Zero)));
        Assert.Equal(new DateTimeOffset(2026, 7, 1, 0, 0, 0, TimeSpan.Zero), new RetentionCalendar(null).StartOf(new(2026, 7, 1)));
    }

    [Fact]
    public void A_time_zone_that_the_machine_does_not_know_is_no_utc()
    {
        Assert.Contains("'Europe/Atlantis'", Assert.Throws<RegisterException>(() => Of(null, "Europe/Atlantis")).Message, StringComparison.Ordinal);
    }

    private static RetentionCalendar Of(string? yearEnd, string? zone) => new(new() { Name = "Shop ApS", FinancialYearEnd = yearEnd, TimeZone = zone });

    private static RetentionRule Rule(string? period, RetentionAnchor anchor) => new() { Period = period, Anchor = anchor, Origin = Origin };

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture);
}
