using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Queries over the rows of one entity type, whose CLR type only the model knows.</summary>
internal abstract class StoredRows
{
    public static StoredRows Of(IEntityType type) => (StoredRows)Activator.CreateInstance(typeof(StoredRows<>).MakeGenericType(type.ClrType), type)!;

    /// <summary>All rows, also those that filters of the app hide: soft-deleted ones are data as well.</summary>
    public abstract IQueryable All(DbContext context);

    /// <summary>The rows that meet a condition.</summary>
    /// <param name="context">The database.</param>
    /// <param name="condition">A lambda from the row to <see langword="bool"/>.</param>
    public abstract IQueryable Where(DbContext context, LambdaExpression condition);

    public abstract Task<long> CountAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken);

    /// <summary>The tracked state of an object that is a row.</summary>
    public abstract EntityEntry Entry(DbContext context, object row);

    /// <summary>Has an object inserted with the next save, and what belongs to it.</summary>
    public abstract EntityEntry Add(DbContext context, object row);

    /// <summary>A condition over one parameter for the row.</summary>
    public abstract LambdaExpression Condition(Func<ParameterExpression, Expression> body);
}

/// <inheritdoc/>
internal sealed class StoredRows<T>(IEntityType type) : StoredRows
    where T : class
{
    public override IQueryable<T> All(DbContext context)
    {
        var rows = Set(context).IgnoreQueryFilters().AsNoTracking();
        // Each type of a hierarchy has its own rows.
        return type.GetDirectlyDerivedTypes().Any() ? rows.Where(r => r.GetType() == typeof(T)) : rows;
    }

    public override IQueryable<T> Where(DbContext context, LambdaExpression condition) => All(context).Where((Expression<Func<T, bool>>)condition);

    public override Task<long> CountAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken) => Where(context, condition).LongCountAsync(cancellationToken);

    public override EntityEntry Entry(DbContext context, object row) => Set(context).Entry((T)row);

    public override EntityEntry Add(DbContext context, object row) => Set(context).Add((T)row);

    public override Expression<Func<T, bool>> Condition(Func<ParameterExpression, Expression> body)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(body(row), row);
    }

    private DbSet<T> Set(DbContext context) => type.HasSharedClrType ? context.Set<T>(type.Name) : context.Set<T>();
}
