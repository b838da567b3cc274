namespace GdprKit.Register;

/// <summary>
/// Until when a request has to be answered: one month after it was received (GDPR Art. 12(3)), on the day of the same number or the last of the month, and where that is a
/// Saturday, a Sunday or a public holiday, on the next working day (Regulation (EEC, Euratom) 1182/71 Art. 3).
/// </summary>
/// <param name="country">The country whose public holidays count (ISO 3166-1 alpha-2). <see langword="null"/>, or one whose holidays are not known: weekends alone, so that it ends earlier rather than later.</param>
/// <param name="zone">The time zone in which days begin.</param>
public sealed class RequestCalendar(string? country, TimeZoneInfo zone)
{
    /// <summary>By how many months a request can be extended (Art. 12(3)).</summary>
    public const int MostExtension = 2;

    /// <summary>The day of a moment.</summary>
    /// <param name="at">The moment.</param>
    /// <returns>The day in the time zone.</returns>
    public DateOnly Day(DateTimeOffset at) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(at, zone).DateTime);

    /// <summary>Whether it is neither of a weekend nor a public holiday.</summary>
    /// <param name="day">The day.</param>
    /// <returns>Whether one works on it.</returns>
    public bool IsWorkingDay(DateOnly day) => day.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !Holidays.Of(country, day.Year).Contains(day);

    /// <summary>The last day on which a request can be answered in time.</summary>
    /// <param name="received">The day on which it was received.</param>
    /// <param name="extension">The months by which it was extended.</param>
    /// <param name="suspended">The days during which the time stood still, because the person was asked who they are.</param>
    /// <returns>The day.</returns>
    public DateOnly Due(DateOnly received, int extension = 0, int suspended = 0)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(extension);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(extension, MostExtension);
        ArgumentOutOfRangeException.ThrowIfNegative(suspended);
        var due = received.AddMonths(1 + extension).AddDays(suspended);
        while (!IsWorkingDay(due)) due = due.AddDays(1);
        return due;
    }
}
