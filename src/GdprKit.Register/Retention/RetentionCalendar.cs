using GdprKit.Declarations;

namespace GdprKit.Register;

/// <summary>Reckons by the calendar how long data is kept: with the days of the controller's time zone, and the end of its financial year.</summary>
public sealed class RetentionCalendar
{
    private readonly DayOfYear _financialYearEnd;

    /// <summary>The calendar of a controller.</summary>
    /// <param name="controller">The controller; <see langword="null"/>, or where it does not say: UTC, and a financial year that ends on 31 December.</param>
    /// <exception cref="RegisterException">The machine does not know the time zone.</exception>
    public RetentionCalendar(Controller? controller)
    {
        _financialYearEnd = DayOfYear.Read(controller?.FinancialYearEnd) ?? DayOfYear.NewYearsEve;
        TimeZone = controller?.TimeZone is not { } zone ? TimeZoneInfo.Utc
            : TimeZoneInfo.TryFindSystemTimeZoneById(zone, out var found) ? found
            : throw new RegisterException($"This machine does not know the controller's time zone '{zone}', so no retention can be reckoned. Install the time zone data (Debian: tzdata), or correct [assembly: DataController(TimeZone = …)].");
    }

    /// <summary>The time zone in which days begin and end.</summary>
    public TimeZoneInfo TimeZone { get; }

    /// <summary>The day of a moment.</summary>
    /// <param name="moment">The moment.</param>
    public DateOnly DayOf(DateTimeOffset moment) => DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(moment, TimeZone).DateTime);

    /// <summary>The moment at which a day begins. What happened earlier happened on an earlier day.</summary>
    /// <param name="day">The day.</param>
    /// <returns>The moment, in UTC.</returns>
    public DateTimeOffset StartOf(DateOnly day)
    {
        // Where clocks are set back at midnight, a day begins the first time that it does.
        var local = day.ToDateTime(TimeOnly.MinValue);
        var offset = TimeZone.IsAmbiguousTime(local) ? TimeZone.GetAmbiguousTimeOffsets(local).Max() : TimeZone.GetUtcOffset(local);
        if (local.Ticks < offset.Ticks) return DateTimeOffset.MinValue;

        var start = new DateTimeOffset(local.Ticks - offset.Ticks, TimeSpan.Zero);
        // Where they are set forward, it begins later, or the day does not take place.
        while (DayOf(start) < day) start = start.AddMinutes(1);
        return start;
    }

    /// <summary>The last day on which data is kept; what the rule says is due the day after.</summary>
    /// <param name="rule">The rule; without a period it ends with the day of the event.</param>
    /// <param name="dayOfEvent">The day of the event.</param>
    /// <returns>The day; <see cref="DateOnly.MaxValue"/> where the calendar has none so late.</returns>
    public DateOnly LastDay(RetentionRule rule, DateOnly dayOfEvent)
    {
        ArgumentNullException.ThrowIfNull(rule);
        return LastDay(rule.Anchor, PeriodOf(rule), dayOfEvent);
    }

    /// <summary>Whether what a rule says at its end is due.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="dayOfEvent">The day of the event.</param>
    /// <param name="today">The day on which it is asked.</param>
    public bool IsDue(RetentionRule rule, DateOnly dayOfEvent, DateOnly today) => LastDay(rule, dayOfEvent) < today;

    /// <summary>The latest day of an event for which the end of a rule has come: a database then compares a column with this one day.</summary>
    /// <param name="rule">The rule.</param>
    /// <param name="today">The day on which it is asked.</param>
    /// <returns>Events on this day or before are due, later ones are not. <see langword="null"/>: none is.</returns>
    public DateOnly? LatestDue(RetentionRule rule, DateOnly today)
    {
        ArgumentNullException.ThrowIfNull(rule);
        var period = PeriodOf(rule);
        // A later event never ends earlier, so the days that are due come before those that are not.
        var (due, notDue) = (-1, today.DayNumber + 1);
        while (notDue - due > 1)
        {
            var middle = due + ((notDue - due) / 2);
            if (LastDay(rule.Anchor, period, DateOnly.FromDayNumber(middle)) < today) due = middle;
            else notDue = middle;
        }

        return due < 0 ? null : DateOnly.FromDayNumber(due);
    }

    private static Period PeriodOf(RetentionRule rule) =>
        rule.Period is null ? default : Period.Parse(rule.Period) ?? throw new RegisterException($"'{rule.Period}' is no period of the calendar in ISO 8601.");

    private DateOnly LastDay(RetentionAnchor anchor, Period period, DateOnly dayOfEvent)
    {
        try
        {
            return DateOnly.FromDateTime(period.End(Anchored(anchor, dayOfEvent.ToDateTime(TimeOnly.MinValue))));
        }
        catch (ArgumentOutOfRangeException)
        {
            return DateOnly.MaxValue; // After the last day that there is.
        }
    }

    private DateTime Anchored(RetentionAnchor anchor, DateTime day) => anchor switch
    {
        RetentionAnchor.EndOfCalendarYear => DayOfYear.NewYearsEve.In(day.Year),
        RetentionAnchor.EndOfFinancialYear => EndOfFinancialYear(day),
        RetentionAnchor.EndOfCalendarYearOfFinancialYearEnd => DayOfYear.NewYearsEve.In(EndOfFinancialYear(day).Year),
        _ => day,
    };

    private DateTime EndOfFinancialYear(DateTime day) => _financialYearEnd.In(day.Year) is var end && end >= day ? end : _financialYearEnd.In(day.Year + 1);
}
