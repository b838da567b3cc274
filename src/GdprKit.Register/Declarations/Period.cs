using System.Globalization;

namespace GdprKit.Declarations;

/// <summary>
/// A period of the calendar. Twelve months are a year, but a month is 28 to 31 days: what is longer of 30 days and a month depends on the day
/// on which they begin, and then neither is certainly longer.
/// </summary>
internal readonly record struct Period
{
    // As far as a retention may reach, in years and in months together; the end stays within DateTime.
    private const int MostMonths = 2 * 12 * 999;
    private const int MostDays = 365_000;

    // Each day of a leap year's cycle, so that each length of months and years comes by.
    private const int DaysOfCycle = (4 * 365) + 1;
    private static readonly DateTime StartOfCycle = new(2024, 1, 1, 0, 0, 0, DateTimeKind.Unspecified);

    private readonly int _months;

    private Period(int months, int days) => (_months, Days) = (months, days);

    public int Years => _months / 12;

    /// <summary>Months beyond whole years.</summary>
    public int Months => _months % 12;

    public int Days { get; }

    /// <summary>An ISO 8601 duration of years, months, weeks and days (<c>P1Y6M</c>, <c>P30D</c>). <see langword="null"/>: it is none, or it has hours.</summary>
    public static Period? Parse(string? text)
    {
        text = text?.Trim();
        if (text is null || text.Length < 3 || text[0] != 'P') return null;
        var (months, days, number, digits, units) = (0L, 0L, 0L, 0, "YMWD");
        foreach (var c in text.Substring(1))
        {
            if (c is >= '0' and <= '9')
            {
                if (++digits > 6) return null;
                number = (number * 10) + (c - '0');
                continue;
            }

            // Each unit once, and from the longest to the shortest.
            var unit = units.IndexOf(c);
            if (unit < 0 || digits == 0) return null;
            units = units.Substring(unit + 1);
            if (c is 'Y' or 'M') months += c == 'Y' ? 12 * number : number;
            else days += c == 'W' ? 7 * number : number;
            (number, digits) = (0, 0);
        }

        return digits > 0 ? null : Of(months, days);
    }

    /// <summary>The period that a retention states. <see langword="null"/>: it states none, or none that there can be (GDPR4003).</summary>
    public static Period? Of(Declaration retention)
    {
        var (years, months, days) = (retention.Number("years"), retention.Number("months"), retention.Number("days"));
        if (years is null && months is null && days is null) return null;
        return years < 1 || months < 1 || days < 1 ? null : Of((12L * (years ?? 0)) + (months ?? 0), days ?? 0);
    }

    /// <summary>Whether it ends later, whatever the day on which both begin.</summary>
    public bool IsCertainlyLongerThan(Period other)
    {
        // More months are a later day, and with more days it is later still.
        if (_months >= other._months && Days >= other.Days) return this != other;
        if (_months <= other._months && Days <= other.Days) return false;
        for (var day = 0; day < DaysOfCycle; day++)
        {
            var start = StartOfCycle.AddDays(day);
            if (End(start) <= other.End(start)) return false;
        }

        return true;
    }

    /// <summary>Whether it ends earlier, whatever the day on which both begin.</summary>
    public bool IsCertainlyShorterThan(Period other) => other.IsCertainlyLongerThan(this);

    /// <summary>Its end, where it begins on a day: the last day of a month that is shorter.</summary>
    public DateTime End(DateTime start) => start.AddMonths(_months).AddDays(Days);

    /// <summary>"7 years", "1 year and 6 months".</summary>
    public override string ToString()
    {
        string[] parts = [.. Part(Years, "year"), .. Part(Months, "month"), .. Part(Days, "day")];
        return parts.Length switch
        {
            0 => "0 days",
            1 => parts[0],
            _ => string.Join(", ", parts.Take(parts.Length - 1)) + " and " + parts[parts.Length - 1],
        };
    }

    private static Period? Of(long months, long days) => months > MostMonths || days > MostDays ? null : new Period((int)months, (int)days);

    private static IEnumerable<string> Part(int number, string unit) =>
        number == 0 ? [] : [number.ToString(CultureInfo.InvariantCulture) + " " + unit + (number == 1 ? "" : "s")];
}
