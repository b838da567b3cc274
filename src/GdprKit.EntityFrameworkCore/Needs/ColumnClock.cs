using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>The column that dates an event, and where it stands as seen from a row.</summary>
/// <param name="Column">The column.</param>
/// <param name="Holder">The type whose rows have it.</param>
/// <param name="Hops">The foreign keys that lead from the row to the one with the column; none: it is the same row.</param>
/// <param name="IsReverse">The foreign keys lead from the rows with the column to this one, which may be several: then the last of them counts.</param>
internal sealed record ColumnClock(StoredMember Column, IEntityType Holder, IReadOnlyList<IForeignKey> Hops, bool IsReverse = false) : Clock
{
    // What is east or west of Greenwich is written by the clock of the place: no place is farther than this.
    private static readonly TimeSpan Farthest = TimeSpan.FromHours(14);

    // Nothing that an app keeps happened on the first day of all.
    private static readonly DateOnly SecondDay = new(1, 1, 2);

    public bool IsOwn => Hops.Count == 0;

    public override bool DatesItself => !IsReverse;

    /// <summary>Why a database cannot compare a column with a time; <see langword="null"/>: it can.</summary>
    public static string? WhyNot(IProperty column, DbContext context)
    {
        var stored = StoredAs(column);
        var type = Nullable.GetUnderlyingType(column.ClrType) ?? column.ClrType;
        if (type != typeof(DateTime) && type != typeof(DateTimeOffset) && type != typeof(DateOnly)) return $"is a {type.Name}, and neither a DateTime, a DateTimeOffset nor a DateOnly";
        if (stored == typeof(DateTimeOffset) && IsSqlite(context)) return "is a DateTimeOffset, which SQLite cannot compare: convert it (HasConversion(new DateTimeOffsetToBinaryConverter())), or use a DateTime in UTC";
        return stored == typeof(DateTime) || stored == typeof(DateTimeOffset) || stored == typeof(DateOnly) || (stored == typeof(long) && type == typeof(DateTimeOffset)) ? null
            : $"is converted to {stored.Name}, whose order need not be that of time";
    }

    public override Expression IsDue(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context) =>
        IsReverse
            // Rows that are gone date nothing: there must be one, and none that is not due.
            ? Expression.AndAlso(Some(row, _ => Expression.Constant(true), context), Expression.Not(Some(row, r => IsNotDue(r, latest, calendar), context)))
            : ForeignKeys.Follow(row, Hops, r => Expression.AndAlso(Expression.Not(IsUnset(r)), Compare(ExpressionType.LessThan, r, FirstNotDue(latest, calendar))), context);

    public override Expression IsDueOrGone(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context) =>
        IsReverse ? Expression.Not(Some(row, r => IsNotDue(r, latest, calendar), context)) : IsDue(row, latest, calendar, context);

    public override Expression IsSet(Expression row, DbContext context) =>
        IsReverse
            ? Expression.AndAlso(Some(row, _ => Expression.Constant(true), context), Expression.Not(Some(row, IsUnset, context)))
            : ForeignKeys.Follow(row, Hops, r => Expression.Not(IsUnset(r)), context);

    public override Expression IsSetOrGone(Expression row, DbContext context) => IsReverse ? Expression.Not(Some(row, IsUnset, context)) : IsSet(row, context);

    public override string ToString() => $"{(IsReverse ? "last of " : "")}{string.Join(' ', Hops.Select(h => $"{h.DeclaringEntityType.Name}.{string.Join('+', h.Properties.Select(p => p.Name))}"))} {Holder.Name}.{Column.Name}";

    private Expression Some(Expression row, Func<Expression, Expression> condition, DbContext context) => ForeignKeys.Any(Holder, Hops, row, condition, context);

    // Said apart from its contrary: a comparison with null is neither, and SQL would take that for false both times.
    private Expression IsNotDue(Expression row, DateOnly latest, RetentionCalendar calendar) =>
        Expression.OrElse(IsUnset(row), Compare(ExpressionType.GreaterThanOrEqual, row, FirstNotDue(latest, calendar)));

    /// <summary>There is no date, or the one that a column has to which none was ever given: <c>default(DateTime)</c>.</summary>
    private BinaryExpression IsUnset(Expression row)
    {
        var value = Column.In(row);
        var isDefault = Compare(ExpressionType.LessThan, row, Start(SecondDay, new(SecondDay.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero)));
        return value.Type.IsValueType && Nullable.GetUnderlyingType(value.Type) is null ? isDefault : Expression.OrElse(Expression.Equal(value, Expression.Constant(null, value.Type)), isDefault);
    }

    private BinaryExpression Compare(ExpressionType comparison, Expression row, object moment)
    {
        var value = Column.In(row);
        return Expression.MakeBinary(comparison, value, SubjectKeys.Parameter(moment, value.Type));
    }

    /// <summary>The first moment, or day, that is not due.</summary>
    private object FirstNotDue(DateOnly latest, RetentionCalendar calendar)
    {
        var day = latest.AddDays(1);
        return Start(day, calendar.StartOf(day));
    }

    /// <summary>The start of a day as the column has it.</summary>
    private object Start(DateOnly day, DateTimeOffset start)
    {
        var type = Nullable.GetUnderlyingType(Column.Property.ClrType) ?? Column.Property.ClrType;
        if (type == typeof(DateOnly)) return day;
        if (type == typeof(DateTimeOffset)) return StoredAs(Column.Property) == typeof(long) && start - DateTimeOffset.MinValue > Farthest ? start - Farthest : start;

        // PostgreSQL takes UTC for "timestamp with time zone" only; a date has no hours in which zones could differ.
        return Column.Property.GetRelationalTypeMapping().StoreType switch
        {
            "date" => day.ToDateTime(TimeOnly.MinValue),
            "timestamp without time zone" => DateTime.SpecifyKind(start.UtcDateTime, DateTimeKind.Unspecified),
            _ => start.UtcDateTime,
        };
    }

    private static Type StoredAs(IProperty column)
    {
        var type = column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType;
        return Nullable.GetUnderlyingType(type) ?? type;
    }

    private static bool IsSqlite(DbContext context) => context.Database.ProviderName!.EndsWith(".Sqlite", StringComparison.Ordinal);
}
