using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Needs;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>
/// Locks on PostgreSQL rows that date others, before something is done with these. A statement that waits for a row looks again at it when it was changed meanwhile, but of other
/// rows it sees what was there when it began: a date that is just being set anew would come too late.
/// </summary>
internal static class ClockLocks
{
    /// <summary>Takes them for the rows of a page: one statement for each column of another row that dates them.</summary>
    public static async Task TakeAsync(DbContext context, SweepStep step, LambdaExpression page, CancellationToken cancellationToken)
    {
        foreach (var clock in step.Needs.SelectMany(n => n.Ends).Select(e => e.Clock).OfType<ColumnClock>().Where(c => !c.IsOwn).DistinctBy(c => (c.Holder, string.Join(' ', c.Hops))))
        {
            var holder = Expression.Parameter(clock.Holder.ClrType, "holder");
            var rows = StoredRows.Of(clock.Holder).WithDerived(context);
            var dates = Expression.Lambda(Dates(clock, holder, step, page, context), holder);
            await RowLocks.ShareAsync(context, rows.Provider.CreateQuery(Expression.Call(typeof(Queryable), nameof(Queryable.Where), [holder.Type], rows.Expression, Expression.Quote(dates))), cancellationToken);
        }
    }

    private static Expression Dates(ColumnClock clock, Expression holder, SweepStep step, LambdaExpression page, DbContext context) => clock.IsReverse
        ? ForeignKeys.Follow(holder, clock.Hops, row => Expression.Invoke(page, row.Type == page.Parameters[0].Type ? row : Expression.Convert(row, page.Parameters[0].Type)), context)
        : ForeignKeys.Any(step.Type.EntityType, clock.Hops, holder, row => Expression.Invoke(page, row), context);
}
