using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Needs;

/// <summary>
/// The end of a consent, as the ledger has it: the day of its withdrawal, or the last on which it holds. Who never gave one needs nothing for the activity.
/// </summary>
/// <param name="Activity">The activity for which the consent is asked.</param>
/// <param name="People">The ways to the people whom a row is about: the consent of any of them keeps it.</param>
/// <param name="Register">The register, which knows what people were called before.</param>
internal sealed record ConsentClock(ProcessingActivity Activity, IReadOnlyList<SubjectPath> People, ProcessingRegister Register) : Clock
{
    public override bool DatesItself => false;

    /// <summary>Whether an event is the end of a consent.</summary>
    public static bool Dates(RetentionEvent happened) => happened is RetentionEvent.ConsentWithdrawn or RetentionEvent.ConsentExpired;

    /// <summary>Why the ledger cannot date the rows of a type; <see langword="null"/>: it can.</summary>
    public static string? WhyNot(StoredType type, ProcessingActivity activity)
    {
        if (activity.Consents.Count == 0) return $"'{activity.Title}' asks for no [Consent]";
        if (type.Subjects.Count == 0 || type.Ambiguous.Count > 0) return $"nothing says about whom the rows of {type.Name} are";
        return type.Subjects.FirstOrDefault(p => p.Key.GetTypeMapping().Converter is not null || !SubjectKeys.CanRead(p.Key)) is { } path
            ? $"the ledger's keys cannot be compared with {path.Key.Name}, which is converted" : null;
    }

    public override Expression IsDue(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context) =>
        Expression.AndAlso(Any(row, c => true, context), IsDueOrGone(row, latest, calendar, context));

    public override Expression IsDueOrGone(Expression row, DateOnly latest, RetentionCalendar calendar, DbContext context)
    {
        var notDue = calendar.StartOf(latest.AddDays(1)).UtcDateTime;
        return Expression.Not(Any(row, c => c.State == ConsentState.Given ? c.ValidUntil == null || c.ValidUntil >= notDue : c.At >= notDue, context));
    }

    public override Expression IsSet(Expression row, DbContext context) => Expression.AndAlso(Any(row, c => true, context), IsSetOrGone(row, context));

    public override Expression IsSetOrGone(Expression row, DbContext context) => Expression.Not(Any(row, c => c.State == ConsentState.Given && c.ValidUntil == null, context));

    public override string ToString() => $"consent {Activity.Id}";

    /// <summary>The last that somebody whom the row is about said of the activity meets a condition.</summary>
    private Expression Any(Expression row, Expression<Func<ConsentRow, bool>> condition, DbContext context) =>
        People.Select(path => path.Follow(row, person => Any(path, person, condition, context), context)).Aggregate(Expression.OrElse);

    private MethodCallExpression Any(SubjectPath path, Expression person, Expression<Func<ConsentRow, bool>> condition, DbContext context)
    {
        var ids = Register.SubjectIds(path.Subject);
        var entries = context.Set<ConsentRow>().In(Activity).Where(c => ids.Contains(c.Subject));
        var last = entries.Where(c => !entries.Any(later => later.Key == c.Key && later.Number > c.Number)).Where(condition);
        var key = Nullable.GetUnderlyingType(path.Key.ClrType) ?? path.Key.ClrType;
        var column = key == typeof(string) ? nameof(ConsentRow.Key) : key == typeof(Guid) ? nameof(ConsentRow.KeyGuid) : nameof(ConsentRow.KeyNumber);
        var entry = Expression.Parameter(typeof(ConsentRow), "consent");
        var of = Expression.Property(entry, column);
        var isOf = Expression.Lambda<Func<ConsentRow, bool>>(Expression.Equal(of, Expression.Convert(SubjectPath.Column(person, path.Key), of.Type)), entry);
        return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(ConsentRow)], last.Expression, Expression.Quote(isOf));
    }
}
