using System.Linq.Expressions;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>What dates an event for a row: a column, or what is entered of the person.</summary>
internal abstract record Clock
{
    /// <summary>Whether the date cannot go before the row does.</summary>
    public abstract bool DatesItself { get; }

    /// <summary>The event happened, and on a day on or before the latest that is due.</summary>
    public abstract Expression IsDue(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context);

    /// <summary>Nothing that dates the event still needs the row: where there is nothing, that is so.</summary>
    public abstract Expression IsDueOrGone(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context);

    /// <summary>The event happened, as far as the data tells.</summary>
    public abstract Expression IsSet(Expression row, DbContext context);

    /// <summary>The event happened, or nothing is left that could date it.</summary>
    public abstract Expression IsSetOrGone(Expression row, DbContext context);

    /// <summary>Tells clocks apart that read different dates.</summary>
    public abstract override string ToString();
}
