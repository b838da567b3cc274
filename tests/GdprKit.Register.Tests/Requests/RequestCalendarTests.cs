using System.Globalization;

namespace GdprKit.Register.Tests.Requests;

public sealed class RequestCalendarTests
{
    [Theory]
    [InlineData("SE", "2026-01-31", 0, "2026-03-02")]
    [InlineData("SE", "2026-03-15", 0, "2026-04-15")]
    [InlineData("SE", "2026-11-22", 0, "2026-12-22")]
    [InlineData("SE", "2026-11-25", 0, "2026-12-28")]
    [InlineData("DK", "2026-11-25", 0, "2026-12-28")]
    [InlineData("DK", "2026-03-15", 2, "2026-06-15")]
    // Without holidays, it ends earlier.
    [InlineData(null, "2026-11-25", 0, "2026-12-25")]
    [InlineData("XX", "2026-11-25", 0, "2026-12-25")]
    // 29 February, and the last of a month.
    [InlineData("SE", "2028-01-29", 0, "2028-02-29")]
    [InlineData("SE", "2028-01-31", 0, "2028-02-29")]
    [InlineData("SE", "2026-08-31", 1, "2026-11-02")]
    // Ascension Day 2026 is 14 May; the day of the constitution is none in Denmark. Maundy Thursday is a holiday in Denmark and not in Sweden.
    [InlineData("SE", "2026-04-14", 0, "2026-05-15")]
    [InlineData("DK", "2026-05-05", 0, "2026-06-05")]
    [InlineData("SE", "2026-05-06", 0, "2026-06-08")]
    [InlineData("DK", "2026-03-02", 0, "2026-04-07")]
    [InlineData("SE", "2026-03-02", 0, "2026-04-02")]
    [InlineData("DK", "2026-04-25", 0, "2026-05-26")]
    [InlineData("SE", "2026-04-25", 0, "2026-05-25")]
    // The great prayer day is abolished.
    [InlineData("DK", "2026-04-01", 0, "2026-05-01")]
    public void A_request_is_due_after_calendar_months_on_a_working_day(string? country, string received, int extension, string due) =>
        Assert.Equal(Day(due), new RequestCalendar(country, TimeZoneInfo.Utc).Due(Day(received), extension));

    [Fact]
    public void Days_on_which_the_time_stood_still_are_added() =>
        Assert.Equal(Day("2026-04-20"), new RequestCalendar("SE", TimeZoneInfo.Utc).Due(Day("2026-03-15"), suspended: 5));

    [Fact]
    public void A_request_is_received_on_the_day_of_the_controllers_zone()
    {
        var stockholm = new RequestCalendar("SE", TimeZoneInfo.FindSystemTimeZoneById("Europe/Stockholm"));

        Assert.Equal(Day("2026-03-16"), stockholm.Day(new(2026, 3, 15, 23, 30, 0, TimeSpan.Zero)));
        Assert.Equal(Day("2026-03-15"), new RequestCalendar("SE", TimeZoneInfo.Utc).Day(new(2026, 3, 15, 23, 30, 0, TimeSpan.Zero)));
    }

    [Fact]
    public void It_is_extended_by_two_months_at_most() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new RequestCalendar("SE", TimeZoneInfo.Utc).Due(Day("2026-03-15"), 3));

    private static DateOnly Day(string day) => DateOnly.ParseExact(day, "yyyy-MM-dd", CultureInfo.InvariantCulture);
}
