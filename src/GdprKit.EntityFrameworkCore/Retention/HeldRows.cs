using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>Rows that must stay because of the person whom they are about, whatever their retention says.</summary>
internal sealed class HeldRows(ProcessingRegister register)
{
    /// <summary>As far as the clocks of two nodes may be apart: a hold that one of them placed holds for the others at once.</summary>
    private static readonly TimeSpan Apart = TimeSpan.FromDays(1);

    /// <summary>The condition that a row is held. It is made in the transaction that erases, since keys that the app converts are read for it.</summary>
    public async Task<Func<Expression, Expression>> OfAsync(StoredType type, DbContext context, DateTime now, CancellationToken cancellationToken)
    {
        var conditions = new List<Func<Expression, Expression>>();
        await AddAsync(Holds(context, now));
        await AddAsync(Restrictions(context));
        return row => conditions.Select(c => c(row)).Aggregate(Expression.OrElse);

        async Task AddAsync<TRow>(IQueryable<TRow> holds)
            where TRow : SubjectRow
        {
            conditions.AddRange(await OfAsync(type.Ways, holds, context, cancellationToken));
            if (type.Subjects.Count > 0 && type.Ambiguous.Count == 0) return;

            // Nothing says whose rows these are: a hold on anyone of those whom they may be about holds them all.
            var people = type.Members.SelectMany(m => m.Uses).SelectMany(u => u.Item.DataSubjects.Select(s => u.Activity.DataSubjects[s].Id)).Distinct(StringComparer.Ordinal).SelectMany(register.SubjectIds).ToArray();
            var any = holds.Where(h => people.Contains(h.Subject));
            conditions.Add(_ => Any(any));
        }
    }

    /// <summary>Of rows that would go with others, or let go of them, the condition that somebody else keeps them. Where it is nobody else, those others are kept already.</summary>
    public async Task<IReadOnlyDictionary<Referrer, Func<Expression, Expression>>> OfAsync(IEnumerable<Referrer> referrers, DbContext context, DateTime now, CancellationToken cancellationToken)
    {
        var held = new Dictionary<Referrer, Func<Expression, Expression>>();
        foreach (var referrer in referrers.Distinct())
        {
            List<Func<Expression, Expression>> conditions =
            [
                .. await OfAsync(referrer.OtherPeople, Holds(context, now), context, cancellationToken),
                .. await OfAsync(referrer.OtherPeople, Restrictions(context), context, cancellationToken),
            ];
            if (conditions.Count > 0) held.Add(referrer, row => conditions.Select(c => c(row)).Aggregate(Expression.OrElse));
        }

        return held;
    }

    /// <summary>The holds that hold, or soon will.</summary>
    private static IQueryable<LegalHoldRow> Holds(DbContext context, DateTime now)
    {
        var begins = now + Apart;
        return context.Set<LegalHoldRow>().Where(h => h.ReleasedAt == null && h.From <= begins);
    }

    /// <summary>What may only be stored must not be erased either: the person may need it (GDPR Art. 18(1)(b), (c)).</summary>
    public static IQueryable<RestrictionRow> Restrictions(DbContext context) => context.Set<RestrictionRow>().Where(r => r.LiftedAt == null);

    private async Task<List<Func<Expression, Expression>>> OfAsync<TRow>(IEnumerable<SubjectPath> ways, IQueryable<TRow> holds, DbContext context, CancellationToken cancellationToken)
        where TRow : SubjectRow
    {
        var conditions = new List<Func<Expression, Expression>>();
        foreach (var path in ways)
        {
            var ids = register.SubjectIds(path.Subject);
            if (typeof(TRow) == typeof(LegalHoldRow))
            {
                var all = holds.Where(h => h.Key == null && ids.Contains(h.Subject));
                conditions.Add(_ => Any(all));
            }

            var keyed = holds.Where(h => h.Key != null && ids.Contains(h.Subject));
            var isOf = await KeyAsync(path.Key, keyed, cancellationToken);
            conditions.Add(row => path.Follow(row, isOf, context));
        }

        return conditions;
    }

    /// <summary>The condition that the key in a row is one of those that are held.</summary>
    private static async Task<Func<Expression, Expression>> KeyAsync<TRow>(IProperty key, IQueryable<TRow> holds, CancellationToken cancellationToken)
        where TRow : SubjectRow
    {
        if (key.GetTypeMapping().Converter is not null)
        {
            var texts = await holds.Select(h => h.Key!).ToListAsync(cancellationToken);
            var values = Array.CreateInstance(key.ClrType, texts.Count);
            var count = 0;
            foreach (var value in texts.Select(t => SubjectKeys.Read(key, t)).Where(v => v is not null)) values.SetValue(value, count++);
            var held = Array.CreateInstance(key.ClrType, count);
            Array.Copy(values, held, count);
            return last => Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [key.ClrType], SubjectKeys.Parameter(held, held.GetType()), SubjectPath.Column(last, key));
        }

        var type = Nullable.GetUnderlyingType(key.ClrType) ?? key.ClrType;
        var column = type == typeof(string) ? nameof(SubjectRow.Key) : type == typeof(Guid) ? nameof(SubjectRow.KeyGuid) : nameof(SubjectRow.KeyNumber);
        return last =>
        {
            var hold = Expression.Parameter(typeof(TRow), "hold");
            var held = Expression.Property(hold, column);
            return Any(holds, Expression.Lambda<Func<TRow, bool>>(Expression.Equal(held, Expression.Convert(SubjectPath.Column(last, key), held.Type)), hold));
        };
    }

    private static MethodCallExpression Any<TRow>(IQueryable<TRow> holds) => Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(TRow)], holds.Expression);

    private static MethodCallExpression Any<TRow>(IQueryable<TRow> holds, Expression<Func<TRow, bool>> condition) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(TRow)], holds.Expression, Expression.Quote(condition));
}
