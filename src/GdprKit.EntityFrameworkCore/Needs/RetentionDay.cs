using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>The day for which it is asked what is over: one for a whole run.</summary>
internal sealed record RetentionDay(RetentionCalendar Calendar, DateOnly Today)
{
    public DateOnly? LatestDue(RetentionRule rule) => Calendar.LatestDue(rule, Today);
}
