using System.Globalization;
using GdprKit.Declarations.Law;

namespace GdprKit.Register.Tests.Requests;

public sealed class HolidaysTests
{
    [Theory]
    [InlineData(2000, "2000-04-23", "2000-04-30")]
    [InlineData(2008, "2008-03-23", "2008-04-27")]
    [InlineData(2011, "2011-04-24", "2011-04-24")]
    [InlineData(2024, "2024-03-31", "2024-05-05")]
    [InlineData(2025, "2025-04-20", "2025-04-20")]
    [InlineData(2026, "2026-04-05", "2026-04-12")]
    [InlineData(2027, "2027-03-28", "2027-05-02")]
    [InlineData(2038, "2038-04-25", "2038-04-25")]
    public void Easter_is_when_the_churches_keep_it(int year, string western, string orthodox) =>
        Assert.Equal((western, orthodox), (Text(Holidays.Easter(year)), Text(Holidays.OrthodoxEaster(year))));

    [Fact]
    public void Easter_is_a_Sunday_in_spring()
    {
        foreach (var year in Enumerable.Range(1990, 110))
        {
            Assert.Equal((DayOfWeek.Sunday, DayOfWeek.Sunday), (Holidays.Easter(year).DayOfWeek, Holidays.OrthodoxEaster(year).DayOfWeek));
            Assert.InRange(Holidays.Easter(year), new DateOnly(year, 3, 22), new DateOnly(year, 4, 25));
            Assert.InRange(Holidays.OrthodoxEaster(year), new DateOnly(year, 4, 4), new DateOnly(year, 5, 10));
        }
    }

    [Fact]
    public void Every_line_of_the_file_is_an_entry()
    {
        Assert.True(DateOnly.TryParseExact(Holidays.AsOf, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _));
        Assert.All(Holidays.Rows, row =>
        {
            Assert.Equal(3, row.Length);
            Assert.True(Countries.IsEea(row[0]), row[0]);
            Assert.Contains(row[1], (string[])["fixed", "easter", "orthodox"]);
            Assert.All(LawFile.List(row[2]), day => Assert.True(
                row[1] == "fixed" ? DateOnly.TryParseExact("2027-" + day, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _) : int.TryParse(day, CultureInfo.InvariantCulture, out var offset) && offset is > -50 and < 70 and not 0 and not 49,
                $"{row[0]} {day}"));
        });
    }

    [Fact]
    public void Every_country_of_the_EEA_has_its_days() =>
        Assert.Equal(Countries.All.Where(Countries.IsEea).Order(StringComparer.Ordinal), Holidays.Countries.Order(StringComparer.Ordinal));

    [Fact]
    public void Swedish_and_Danish_days_are_those_of_the_year()
    {
        Assert.Equal(["2026-01-01", "2026-01-06", "2026-04-03", "2026-04-06", "2026-05-01", "2026-05-14", "2026-06-06", "2026-12-25", "2026-12-26"], Holidays.Of("SE", 2026).Order().Select(Text));
        Assert.Equal(["2026-01-01", "2026-04-02", "2026-04-03", "2026-04-06", "2026-05-14", "2026-05-25", "2026-12-25", "2026-12-26"], Holidays.Of("DK", 2026).Order().Select(Text));
    }

    private static string Text(DateOnly day) => day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
