using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Erasure;

/// <summary>
/// What is left of the needs of a row after an erasure: those that ended with it ask for the row no longer, though their clocks still run (GDPR Art. 17(1)(b), (c)). Who comes back
/// is not caught by it: rows made since are not remembered, a consent that was given again counts, what a contract needs is kept for its whole time, and where
/// something was written anew into what the erasure cleared, nothing of the row is ended.
/// </summary>
internal sealed class ErasedNeeds(StoredNeeds needs)
{
    private readonly HashSet<IProperty> _clocks = [.. needs.Clocks.Select(c => c.Column.Property)];

    /// <summary>The condition that no need of some is left for a row; <see langword="null"/>: an erasure changes nothing for them.</summary>
    /// <param name="of">The needs: of a column, or of the whole row.</param>
    /// <param name="type">The type of the row.</param>
    /// <param name="isRow">Whether the whole row goes.</param>
    /// <param name="row">The row.</param>
    /// <param name="day">The day for which it is asked.</param>
    /// <param name="context">The database.</param>
    public Expression? AreOver(IReadOnlyList<Need> of, StoredType type, bool isRow, Expression row, RetentionDay day, DbContext context)
    {
        var ended = of.Where(ErasureNeed.Ends).ToArray();
        // What only they used was cleared: what is there now is new.
        if (ended.Length == 0 || (!isRow && ended.Length == of.Count) || !EndedRows.Knows(type)) return null;

        var conditions = of.Except(ended).Select(n => n.IsOver(row, day, context)).Concat(ended.Select(n => Expression.OrElse(n.IsOver(row, day, context), HasEnded(n, type, row, day, context))));
        return (isRow ? conditions.Concat(AreStillEmpty(type, row)) : conditions).Aggregate(Expression.AndAlso);
    }

    /// <summary>The same of an activity and one row about a person.</summary>
    public Expression IsOver(Need need, StoredType type, Expression row, RetentionDay day, DbContext context)
    {
        var over = need.IsOver(row, day, context);
        return ErasureNeed.Ends(need) && EndedRows.Knows(type)
            ? Expression.OrElse(over, AreStillEmpty(type, row).Prepend(HasEnded(need, type, row, day, context)).Aggregate(Expression.AndAlso))
            : over;
    }

    /// <summary>Whether an erasure may have ended a need that no clock ends; of consents the ledger tells.</summary>
    public static bool CanEnd(Need need, StoredType type) => need.Consent is null && ErasureNeed.Ends(need) && EndedRows.Knows(type);

    private static Expression HasEnded(Need need, StoredType type, Expression row, RetentionDay day, DbContext context)
    {
        var ended = need.Ends.Where(e => e.IsStatutory).Select(e => e.IsOver(row, day, context)).Prepend(EndedRows.Has(context, type, row, EndedBy.Erasure, need.Activity)).Aggregate(Expression.AndAlso);
        return need.Consent is { } consent ? Expression.AndAlso(ended, consent.IsDueOrGone(row, day.Today, day.Calendar, context)) : ended;
    }

    /// <summary>Nothing was written anew into what was cleared.</summary>
    private IEnumerable<Expression> AreStillEmpty(StoredType type, Expression row)
    {
        var members = type.Members.Where(m => m.IsTagged && !_clocks.Contains(m.Property) && Replacement.WhyNot(m) is null && HaveEnded(m.Uses)).Select(m => Replacement.IsLeft(m, row));
        var parts = type.Parts.Where(p => p.WhyNotEmptied is null && HaveEnded(p.Uses)).Select(p => p.IsThere(row));
        return members.Concat(parts).Select(Expression.Not);

        bool HaveEnded(IReadOnlyList<ItemUse> uses) => needs.Of(type).Where(n => n.Uses(uses)).ToArray() is { Length: > 0 } own && Array.TrueForAll(own, ErasureNeed.Ends);
    }
}
