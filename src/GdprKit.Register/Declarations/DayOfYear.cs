namespace GdprKit.Declarations;

/// <summary>A day of every year, written <c>MM-dd</c>.</summary>
internal readonly record struct DayOfYear(int Month, int Day)
{
    /// <summary>A year in which 29 February is a day.</summary>
    public const int LeapYear = 2024;

    public static readonly DayOfYear NewYearsEve = new(12, 31);

    /// <summary><see langword="null"/>: it is no day.</summary>
    public static DayOfYear? Read(string? text)
    {
        if (text is null || text.Length != 5 || text[2] != '-') return null;
        return IsoDate.Read($"{LeapYear}-{text}") is { } day ? new DayOfYear(day.Month, day.Day) : null;
    }

    /// <summary>The day in a year; 29 February is the last day of that month.</summary>
    public DateTime In(int year) => new(year, Month, Math.Min(Day, DateTime.DaysInMonth(year, Month)), 0, 0, 0, DateTimeKind.Unspecified);
}
