namespace GdprKit;

/// <summary>The day to which a retention period is rounded up before it runs.</summary>
public enum RetentionAnchor
{
    /// <summary>The day of the event (the default).</summary>
    ExactDate = 0,

    /// <summary>31 December of the year of the event.</summary>
    EndOfCalendarYear = 1,

    /// <summary>The end of the financial year of the event.</summary>
    EndOfFinancialYear = 2,

    /// <summary>31 December of the year in which the financial year of the event ended.</summary>
    EndOfCalendarYearOfFinancialYearEnd = 3,
}
