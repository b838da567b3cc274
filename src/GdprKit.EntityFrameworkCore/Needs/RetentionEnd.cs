using System.Linq.Expressions;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>How a rule ends for the rows of a type: by a clock, or by nothing that a database knows.</summary>
internal sealed class RetentionEnd
{
    /// <summary>The rule; <see langword="null"/>: none is declared.</summary>
    public RetentionRule? Rule { get; init; }

    public Clock? Clock { get; init; }

    /// <summary>Why no clock ends it; <see langword="null"/>: <see cref="Clock"/> does.</summary>
    public string? Never { get; init; }

    public bool IsStatutory => Rule?.Limit == RetentionLimit.AtLeast;

    /// <summary>The condition that it is over for a row. Rows that referred to it and are gone do not hinder it, but neither do they date it: see <see cref="DatesItself"/>.</summary>
    public Expression IsOver(Expression row, RetentionDay day, DbContext context) =>
        Clock is null || day.LatestDue(Rule!) is not { } latest ? Expression.Constant(false) : Clock.IsDueOrGone(row, latest, day.Calendar, context);

    /// <summary>The same, where the event must have left a date.</summary>
    public Expression IsOverAndDated(Expression row, RetentionDay day, DbContext context) =>
        Clock is null || day.LatestDue(Rule!) is not { } latest ? Expression.Constant(false) : Clock.IsDue(row, latest, day.Calendar, context);

    /// <summary>Whether the date stands in the row or in one to which it refers, and so cannot go before the row does.</summary>
    public bool DatesItself => Clock is { DatesItself: true };

    /// <summary>Whether it is over for the same rows on the same days.</summary>
    public string When => Rule is null || Clock is null ? $"never: {Never}" : $"{Rule.Period} {Rule.After} {Rule.Until} {Rule.Whichever} {Rule.Anchor} {Clock}";
}
