using System.Linq.Expressions;
using System.Reflection;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Query;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Queries over the rows of one entity type, whose CLR type only the model knows.</summary>
internal abstract class StoredRows
{
    /// <summary>As many keys are asked for at once.</summary>
    public const int MostKeys = 500;

    public static StoredRows Of(IEntityType type) => (StoredRows)Activator.CreateInstance(typeof(StoredRows<>).MakeGenericType(type.ClrType), type)!;

    /// <summary>All rows, also those that filters of the app hide: soft-deleted ones are data as well.</summary>
    public abstract IQueryable All(DbContext context);

    /// <summary>All rows, and those of derived types: what a foreign key may lead to.</summary>
    public abstract IQueryable WithDerived(DbContext context);

    /// <summary>The rows that meet a condition.</summary>
    /// <param name="context">The database.</param>
    /// <param name="condition">A lambda from the row to <see langword="bool"/>.</param>
    public abstract IQueryable Where(DbContext context, LambdaExpression condition);

    /// <summary>Of each row that meets a condition, whether it meets another.</summary>
    public abstract IQueryable<bool> Ask(DbContext context, LambdaExpression condition, LambdaExpression question);

    public abstract Task<long> CountAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken);

    /// <summary>The tracked state of an object that is a row.</summary>
    public abstract EntityEntry Entry(DbContext context, object row);

    /// <summary>Has an object inserted with the next save, and what belongs to it.</summary>
    public abstract EntityEntry Add(DbContext context, object row);

    /// <summary>A condition over one parameter for the row.</summary>
    public abstract LambdaExpression Condition(Func<ParameterExpression, Expression> body);

    /// <summary>A condition on rows of just this type, where rows of base types and derived types may come.</summary>
    public abstract Expression IsOfType(Expression row, Func<Expression, Expression> condition);

    /// <summary>Counts rows, with the earliest and latest date in a column.</summary>
    public abstract Task<StoredSpan> SpanAsync(DbContext context, LambdaExpression condition, StoredMember? clock, CancellationToken cancellationToken);

    /// <summary>The rows that come next by their key.</summary>
    /// <param name="context">The database.</param>
    /// <param name="condition">What they have to meet.</param>
    /// <param name="after">The key after which they come; <see langword="null"/>: they are the first.</param>
    /// <param name="limit">How many, at most.</param>
    /// <param name="cancellationToken">Stops it.</param>
    /// <returns>Those rows; <see langword="null"/>: there are none.</returns>
    public abstract Task<StoredPage?> PageAsync(DbContext context, LambdaExpression condition, StoredKey? after, int limit, CancellationToken cancellationToken);

    /// <summary>Deletes all rows that meet a condition, in one statement.</summary>
    public abstract Task<int> DeleteAllAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken);

    /// <summary>Changes columns of all rows that meet a condition, in one statement.</summary>
    public abstract Task<int> UpdateAllAsync(DbContext context, LambdaExpression condition, IReadOnlyList<ColumnChange> changes, CancellationToken cancellationToken);

    /// <summary>Removes rows one by one: those that lie in several tables.</summary>
    /// <exception cref="InvalidOperationException">Some are still there, since the app turns deletions into something else.</exception>
    public abstract Task<int> RemoveAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken);

    /// <summary>Empties documents or owned values, row by row, since no statement can.</summary>
    public abstract Task<int> EmptyAsync(DbContext context, LambdaExpression condition, StoredPart part, CancellationToken cancellationToken);

    /// <summary>Counts the rows of which <see cref="EmptyAsync"/> would empty something.</summary>
    public abstract Task<int> CountFilledAsync(DbContext context, LambdaExpression condition, StoredPart part, CancellationToken cancellationToken);

    /// <summary>The values of a column, as they are read.</summary>
    public abstract IAsyncEnumerable<object?> ValuesAsync(DbContext context, IProperty column);

    /// <summary>The values of a column in the rows of this type to which foreign keys lead, one after the other, of which the first holds one of some values.</summary>
    public abstract IQueryable<object?> ReachedBy(DbContext context, IReadOnlyList<IForeignKey> keys, IReadOnlyList<object?[]> values, IProperty column);

    /// <summary>Reads key and columns of rows: the values of the primary key come first.</summary>
    public abstract Task<List<object?[]>> ReadAsync(DbContext context, LambdaExpression condition, IReadOnlyList<StoredMember> members, CancellationToken cancellationToken);
}

/// <inheritdoc/>
internal sealed class StoredRows<T>(IEntityType type) : StoredRows
    where T : class
{
    private const int PageSize = 500;

    private static readonly MethodInfo SetProperty = typeof(UpdateSettersBuilder<T>).GetMethods().Single(m => m.Name == nameof(UpdateSettersBuilder<>.SetProperty) && m.GetParameters()[1].ParameterType.IsGenericMethodParameter);

    public override IQueryable<T> All(DbContext context)
    {
        var rows = WithDerived(context);
        // Each type of a hierarchy has its own rows.
        return type.GetDirectlyDerivedTypes().Any() ? rows.Where(r => r.GetType() == typeof(T)) : rows;
    }

    public override IQueryable<T> WithDerived(DbContext context) => Set(context).IgnoreQueryFilters().AsNoTracking();

    public override IQueryable<T> Where(DbContext context, LambdaExpression condition) => All(context).Where((Expression<Func<T, bool>>)condition);

    public override IQueryable<bool> Ask(DbContext context, LambdaExpression condition, LambdaExpression question) => Where(context, condition).Select((Expression<Func<T, bool>>)question);

    public override Task<long> CountAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken) => Where(context, condition).LongCountAsync(cancellationToken);

    public override EntityEntry Entry(DbContext context, object row) => Set(context).Entry((T)row);

    public override EntityEntry Add(DbContext context, object row) => Set(context).Add((T)row);

    public override Expression<Func<T, bool>> Condition(Func<ParameterExpression, Expression> body)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(body(row), row);
    }

    public override Expression IsOfType(Expression row, Func<Expression, Expression> condition)
    {
        if (row.Type == typeof(T) && !type.GetDirectlyDerivedTypes().Any()) return condition(row);

        var own = row.Type == typeof(T) ? row : Expression.Convert(row, typeof(T));
        return Expression.AndAlso(Expression.Equal(Expression.Call(row, nameof(GetType), []), Expression.Constant(typeof(T))), condition(own));
    }

    public override async Task<StoredSpan> SpanAsync(DbContext context, LambdaExpression condition, StoredMember? clock, CancellationToken cancellationToken)
    {
        var rows = Where(context, condition);
        var column = clock is null ? null : Nullable.GetUnderlyingType(clock.Property.ClrType) ?? clock.Property.ClrType;
        if (column == typeof(DateTime)) return await SpanAsync<DateTime>(rows, clock!, t => new(DateTime.SpecifyKind(t, DateTimeKind.Utc)), cancellationToken);
        if (column == typeof(DateTimeOffset)) return await SpanAsync<DateTimeOffset>(rows, clock!, t => t, cancellationToken);
        if (column == typeof(DateOnly)) return await SpanAsync<DateOnly>(rows, clock!, d => new(d.ToDateTime(TimeOnly.MinValue), TimeSpan.Zero), cancellationToken);
        return new(await rows.LongCountAsync(cancellationToken), null, null);
    }

    public override async Task<StoredPage?> PageAsync(DbContext context, LambdaExpression condition, StoredKey? after, int limit, CancellationToken cancellationToken)
    {
        if (!StoredKey.IsOrdered(type)) return new(Among(context, condition, limit), null);

        var rest = after is null ? condition : Both(condition, after.IsBefore);
        if (await KeyAsync(InOrder(context, rest).Skip(limit - 1)) is { } last) return new(Both(rest, row => Expression.Not(last.IsBefore(row))), last);
        // Fewer are left.
        if (await KeyAsync(InOrder(context, rest).Reverse()) is not { } end) return null;
        return new(Both(rest, row => Expression.Not(end.IsBefore(row))), end);

        async Task<StoredKey?> KeyAsync(IQueryable<T> rows) => await Values(rows, []).FirstOrDefaultAsync(cancellationToken) is { } values ? new(type, values!) : null;
    }

    public override async Task<int> DeleteAllAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken)
    {
        await RowLocks.TakeAsync(context, type, condition, cancellationToken);
        return await Where(context, condition).ExecuteDeleteAsync(cancellationToken);
    }

    public override Task<int> UpdateAllAsync(DbContext context, LambdaExpression condition, IReadOnlyList<ColumnChange> changes, CancellationToken cancellationToken) =>
        Where(context, condition).ExecuteUpdateAsync(setters => Set(setters, changes), cancellationToken);

    public override async Task<int> RemoveAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken)
    {
        var removed = 0;
        // Rows of the same hierarchy that refer to each other have to go together.
        var isOnePage = type.GetRootType().GetDerivedTypesInclusive().SelectMany(t => t.GetForeignKeys()).Any(k => k.PrincipalEntityType.GetRootType() == type.GetRootType() && !k.Properties.SequenceEqual(k.PrincipalKey.Properties));
        await foreach (var (rows, page) in PagesAsync(context, condition, isOnePage, cancellationToken))
        {
            Set(context).RemoveRange(rows);
            await context.SaveChangesAsync(cancellationToken);
            var left = Math.Max(rows.Count(r => context.Entry(r).State != EntityState.Detached), await CountAsync(context, page, cancellationToken));
            if (left > 0) throw new InvalidOperationException($"{left} of {type.ShortName()} were deleted and are still there: something, SaveChanges of {context.GetType().Name} or an interceptor, turns deletions into something else. Let those go of people who are erased.");
            context.ChangeTracker.Clear();
            removed += rows.Count;
        }

        return removed;
    }

    public override Task<int> EmptyAsync(DbContext context, LambdaExpression condition, StoredPart part, CancellationToken cancellationToken) =>
        EmptyAsync(context, condition, part, () => context.SaveChangesAsync(cancellationToken), cancellationToken);

    public override Task<int> CountFilledAsync(DbContext context, LambdaExpression condition, StoredPart part, CancellationToken cancellationToken) =>
        EmptyAsync(context, condition, part, () => Task.CompletedTask, cancellationToken);

    private async Task<int> EmptyAsync(DbContext context, LambdaExpression condition, StoredPart part, Func<Task> save, CancellationToken cancellationToken)
    {
        var emptied = 0;
        await foreach (var (rows, _) in PagesAsync(context, condition, isOnePage: false, cancellationToken))
        {
            emptied += rows.Count(row => part.Empty(Set(context).Entry(row)));
            await save();
            context.ChangeTracker.Clear();
        }

        return emptied;
    }

    public override IAsyncEnumerable<object?> ValuesAsync(DbContext context, IProperty column)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return All(context).Select(Expression.Lambda<Func<T, object?>>(Expression.Convert(SubjectPath.Column(row, column), typeof(object)), row)).AsAsyncEnumerable();
    }

    public override IQueryable<object?> ReachedBy(DbContext context, IReadOnlyList<IForeignKey> keys, IReadOnlyList<object?[]> values, IProperty column)
    {
        var first = keys[0].PrincipalKey.Properties;
        var reached = Condition(row => keys.Count == 1 ? IsOneOf(row) : ForeignKeys.Any(keys[1].DeclaringEntityType, [.. keys.Skip(1)], row, IsOneOf, context));
        var last = Expression.Parameter(typeof(T), "row");
        return WithDerived(context).Where(reached).Select(Expression.Lambda<Func<T, object?>>(Expression.Convert(SubjectPath.Column(last, column), typeof(object)), last));

        Expression IsOneOf(Expression row) => first is [var single]
            ? SubjectKeys.IsOneOf(SubjectPath.Column(row, single), single, [.. values.Select(v => v[0])])
            : values.Select(v => first.Select((p, i) => (Expression)Expression.Equal(SubjectPath.Column(row, p), SubjectKeys.Parameter(v[i], p.ClrType))).Aggregate(Expression.AndAlso)).Aggregate(Expression.OrElse);
    }

    public override Task<List<object?[]>> ReadAsync(DbContext context, LambdaExpression condition, IReadOnlyList<StoredMember> members, CancellationToken cancellationToken) =>
        Values(Where(context, condition), members).ToListAsync(cancellationToken);

    private IQueryable<object?[]> Values(IQueryable<T> rows, IReadOnlyList<StoredMember> members)
    {
        var row = Expression.Parameter(typeof(T), "row");
        var values = StoredKey.Of(type).Select(p => SubjectPath.Column(row, p)).Concat(members.Select(m => m.In(row))).Select(v => Expression.Convert(v, typeof(object)));
        return rows.Select(Expression.Lambda<Func<T, object?[]>>(Expression.NewArrayInit(typeof(object), values), row));
    }

    /// <summary>The tracked rows that meet a condition, some at a time, with the condition that holds for those only. Keys without an order give one page.</summary>
    private async IAsyncEnumerable<(List<T> Rows, LambdaExpression Page)> PagesAsync(DbContext context, LambdaExpression condition, bool isOnePage, [EnumeratorCancellation] CancellationToken cancellationToken)
    {
        if (isOnePage || !StoredKey.IsOrdered(type))
        {
            yield return (await Where(context, condition).AsTracking().ToListAsync(cancellationToken), condition);
            yield break;
        }

        StoredKey? last = null;
        while (await PageAsync(context, condition, last, PageSize, cancellationToken) is { } page)
        {
            yield return (await Where(context, page.Condition).AsTracking().ToListAsync(cancellationToken), page.Condition);
            last = page.Last;
        }
    }

    /// <summary>Some rows that meet the condition, whose keys the database cannot compare: those that have the keys of a page.</summary>
    private Expression<Func<T, bool>> Among(DbContext context, LambdaExpression condition, int limit)
    {
        var page = InOrder(context, condition).Take(limit);
        var keys = StoredKey.Of(type);
        // The condition is repeated: of a row that another transaction changes at the same time, PostgreSQL looks at the outer one only, and it must stay if it no longer meets it.
        return Both(condition, row =>
        {
            var paged = Expression.Parameter(typeof(T), "paged");
            if (keys is [var single])
            {
                var ids = Expression.Call(typeof(Queryable), nameof(Queryable.Select), [typeof(T), single.ClrType], page.Expression, Expression.Quote(Expression.Lambda(SubjectPath.Column(paged, single), paged)));
                return Expression.Call(typeof(Queryable), nameof(Queryable.Contains), [single.ClrType], ids, SubjectPath.Column(row, single));
            }

            var same = keys.Select(k => Expression.Equal(SubjectPath.Column(paged, k), SubjectPath.Column(row, k))).Aggregate(Expression.AndAlso);
            return Expression.Call(typeof(Queryable), nameof(Queryable.Any), [typeof(T)], page.Expression, Expression.Quote(Expression.Lambda(same, paged)));
        });
    }

    private IQueryable<T> InOrder(DbContext context, LambdaExpression condition)
    {
        var query = Where(context, condition).Expression;
        var method = nameof(Queryable.OrderBy);
        foreach (var key in StoredKey.Of(type))
        {
            var row = Expression.Parameter(typeof(T), "row");
            query = Expression.Call(typeof(Queryable), method, [typeof(T), key.ClrType], query, Expression.Quote(Expression.Lambda(SubjectPath.Column(row, key), row)));
            method = nameof(Queryable.ThenBy);
        }

        return All(context).Provider.CreateQuery<T>(query);
    }

    // With a parameter of its own: one condition may stand inside of another.
    private Expression<Func<T, bool>> Both(LambdaExpression condition, Func<Expression, Expression> other) =>
        Condition(row => Expression.AndAlso(ReplacingExpressionVisitor.Replace(condition.Parameters[0], row, condition.Body), other(row)));

    private static async Task<StoredSpan> SpanAsync<TClock>(IQueryable<T> rows, StoredMember clock, Func<TClock, DateTimeOffset> time, CancellationToken cancellationToken)
        where TClock : struct
    {
        var row = Expression.Parameter(typeof(T), "row");
        var column = Expression.Lambda<Func<T, TClock?>>(Expression.Convert(clock.In(row), typeof(TClock?)), row);
        var span = await rows.Select(column).GroupBy(_ => 1).Select(g => new { Count = g.LongCount(), Oldest = g.Min(), Newest = g.Max() }).SingleOrDefaultAsync(cancellationToken);
        return span is null ? default : new(span.Count, span.Oldest is { } oldest ? time(oldest) : null, span.Newest is { } newest ? time(newest) : null);
    }

    private static void Set(UpdateSettersBuilder<T> setters, IReadOnlyList<ColumnChange> changes)
    {
        foreach (var change in changes)
        {
            var row = Expression.Parameter(typeof(T), "row");
            var column = change.Member.In(row);
            SetProperty.MakeGenericMethod(column.Type).Invoke(setters, [Expression.Lambda(column, row), change.Value]);
        }
    }

    private DbSet<T> Set(DbContext context) => type.HasSharedClrType ? context.Set<T>(type.Name) : context.Set<T>();
}
