using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>One kind of work on the rows of a type: what is done, with which columns, and when.</summary>
internal sealed class SweepStep
{
    /// <summary>The name that changes with all that it does.</summary>
    public required string Rule { get; init; }

    public required StoredType Type { get; init; }

    public required RetentionAction Action { get; init; }

    /// <summary>The columns; none: whole rows, or <see cref="Part"/>.</summary>
    public required IReadOnlyList<StoredMember> Members { get; init; }

    /// <summary>A document or owned values, which go as a whole.</summary>
    public StoredPart? Part { get; init; }

    /// <summary>What it is about, as code names it; nothing: whole rows.</summary>
    public IEnumerable<string> Names => Part is null ? Members.Select(m => m.Name) : [Part.Name];

    /// <summary>The needs that must be over.</summary>
    public required IReadOnlyList<Need> Needs { get; init; }

    /// <summary>It clears what rows hold that cannot go because others refer to them.</summary>
    public bool IsLeftBehind { get; init; }

    public bool ErasesRows => Action == RetentionAction.Erase && Members.Count == 0 && Part is null;

    /// <summary>No statement does it with many rows.</summary>
    public bool IsRowByRow => Action == RetentionAction.Pseudonymise || Part is not null;

    /// <summary>People decide, and no machine.</summary>
    public bool IsLeftToPeople => Action is RetentionAction.Review or RetentionAction.Archive;

    /// <summary>The column that dates the rows, if it is their own.</summary>
    public ColumnClock? OwnClock => Needs.SelectMany(n => n.Ends).Select(e => e.Clock).OfType<ColumnClock>().FirstOrDefault(c => c.IsOwn);

    /// <summary>Whether it reads dates from rows that refer to its own, and so must come before those go.</summary>
    public bool ReadsDatesOf(IEntityType type) => OthersClocks.Any(c => c.Holder.IsAssignableFrom(type));

    /// <summary>The same, of whatever rows.</summary>
    public bool ReadsDatesOfOthers => OthersClocks.Any();

    /// <summary>Nothing but rows that refer to its own dates them.</summary>
    public bool IsDatedByOthersOnly => ReadsDatesOfOthers && !Needs.SelectMany(n => n.Ends).Any(e => e.DatesItself);

    /// <summary>The clocks that stand in rows that refer to its own.</summary>
    public IEnumerable<ColumnClock> OthersClocks => Needs.SelectMany(n => n.Ends).Select(e => e.Clock).OfType<ColumnClock>().Where(c => c.IsReverse);

    /// <summary>Its time is over and there is something to do; whether anything holds it back is another question.</summary>
    /// <param name="row">The row.</param>
    /// <param name="day">The day for which it is asked.</param>
    /// <param name="context">The database.</param>
    /// <param name="remembered">What is remembered of the row has its time over; <see langword="null"/>: nothing can be.</param>
    public Expression IsOver(Expression row, RetentionDay day, DbContext context, Expression? remembered = null)
    {
        var over = Needs.AreOver(row, day, context);
        if (remembered is not null) over = Expression.OrElse(over, remembered);
        if (IsLeftToPeople) return over;
        if (Part is not null) return Expression.AndAlso(over, Part.IsThere(row));
        return Members.Count == 0 ? over : Expression.AndAlso(over, Members.Select(m => IsLeft(m, row)).Aggregate(Expression.OrElse));
    }

    /// <summary>The date is missing from which to reckon.</summary>
    public Expression IsUndated(Expression row, DbContext context)
    {
        var ends = Needs.SelectMany(n => n.Ends).Where(e => e.Clock is not null).ToArray();
        if (ends.Where(e => e.DatesItself).ToArray() is { Length: > 0 } own) return own.Select(e => (Expression)Expression.Not(e.Clock!.IsSet(row, context))).Aggregate(Expression.OrElse);

        // One date is enough, but what has begun must have ended.
        var isOpen = ends.Select(e => (Expression)Expression.Not(e.Clock!.IsSetOrGone(row, context))).Aggregate(Expression.OrElse);
        return Expression.OrElse(isOpen, Needs.DatingEnds().Select(e => (Expression)Expression.Not(e.Clock!.IsSet(row, context))).Aggregate(Expression.AndAlso));
    }

    /// <summary>Only rows that refer to it could date it, none does, and it holds personal data: it is new, or what dated it is gone.</summary>
    public Expression IsUndatable(Expression row, DbContext context)
    {
        var isGone = Needs.DatingEnds().Select(e => Expression.AndAlso(e.Clock!.IsSetOrGone(row, context), Expression.Not(e.Clock.IsSet(row, context)))).Aggregate(Expression.AndAlso);
        return Expression.AndAlso(isGone, Type.Members.Where(m => m.IsTagged).Select(m => Replacement.WhyNot(m) is null ? Replacement.IsLeft(m, row) : Expression.Constant(true)).Aggregate(Expression.OrElse));
    }

    private Expression IsLeft(StoredMember member, Expression row) => Action == RetentionAction.Pseudonymise ? Pseudonyms.IsLeft(member, row) : Replacement.IsLeft(member, row);
}
