using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
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

    /// <summary>A condition over one parameter for the row.</summary>
    public abstract LambdaExpression Condition(Func<ParameterExpression, Expression> body);
}

/// <inheritdoc/>
internal sealed class StoredRows<T>(IEntityType type) : StoredRows
    where T : class
{
    public override IQueryable<T> All(DbContext context)
    {
        var set = type.HasSharedClrType ? context.Set<T>(type.Name) : context.Set<T>();
        var rows = set.IgnoreQueryFilters().AsNoTracking();
        // Each type of a hierarchy has its own rows.
        return type.GetDirectlyDerivedTypes().Any() ? rows.Where(r => r.GetType() == typeof(T)) : rows;
    }

    public override IQueryable<T> Where(DbContext context, LambdaExpression condition) => All(context).Where((Expression<Func<T, bool>>)condition);

    public override Task<long> CountAsync(DbContext context, LambdaExpression condition, CancellationToken cancellationToken) => Where(context, condition).LongCountAsync(cancellationToken);

    public override Expression<Func<T, bool>> Condition(Func<ParameterExpression, Expression> body)
    {
        var row = Expression.Parameter(typeof(T), "row");
        return Expression.Lambda<Func<T, bool>>(body(row), row);
    }
}
