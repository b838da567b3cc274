using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using GdprKit.EntityFrameworkCore.Tables;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Restrictions;

/// <summary>Hides rows of restricted people from the app's queries.</summary>
internal static class RestrictionFilter
{
    // Named and unnamed filters of one type do not go together.
    private const string OfApp = "App";

    // EF Core puts the context of the query in the place of any constant of its type.
    private static readonly Expression Context = Expression.Constant(null, typeof(DbContext));

    public static void Add(ModelBuilder model)
    {
        var paths = new SubjectPaths();
        foreach (var entity in model.Model.GetEntityTypes().Where(e => e.BaseType is null && !e.IsOwned() && e.FindPrimaryKey() is not null && !GdprKitTables.Has(e)).ToArray())
        {
            var direct = paths.Of((IEntityType)entity).Where(p => p.Hops.Count == 0).ToArray();
            if (direct.Length == 0) continue;

            if (entity.GetDeclaredQueryFilters().FirstOrDefault(f => f.IsAnonymous)?.Expression is { } unnamed)
            {
                entity.SetQueryFilter(null);
                entity.SetQueryFilter(OfApp, unnamed);
            }

            var row = Expression.Parameter(entity.ClrType, "row");
            entity.SetQueryFilter(GdprKitQueryFilters.Restriction, Expression.Lambda(direct.Select(p => (Expression)Expression.Not(IsRestricted(p, row))).Aggregate(Expression.AndAlso), row));
        }
    }

    private static MethodCallExpression IsRestricted(SubjectPath path, ParameterExpression row)
    {
        var restriction = Expression.Parameter(typeof(RestrictionRow), "restriction");
        var subjects = path.Subjects.Select(s => (Expression)Expression.Equal(Expression.Property(restriction, nameof(RestrictionRow.Subject)), Expression.Constant(s))).Aggregate(Expression.OrElse);
        var holds = Expression.Equal(Expression.Property(restriction, nameof(RestrictionRow.LiftedAt)), Expression.Constant(null, typeof(DateTime?)));
        var condition = Expression.AndAlso(Expression.AndAlso(IsOf(restriction, path.Key, row), subjects), holds);
        return Expression.Call(
            typeof(Queryable),
            nameof(Queryable.Any),
            [typeof(RestrictionRow)],
            Expression.Call(Context, nameof(DbContext.Set), [typeof(RestrictionRow)]),
            Expression.Quote(Expression.Lambda<Func<RestrictionRow, bool>>(condition, restriction)));
    }

    private static BinaryExpression IsOf(ParameterExpression restriction, IProperty key, ParameterExpression row)
    {
        var stored = key.GetValueConverter()?.ProviderClrType ?? key.GetProviderClrType() ?? key.ClrType;
        stored = Nullable.GetUnderlyingType(stored) ?? stored;
        Expression value = SubjectPath.Column(row, key);
        // The value as the database has it, of whatever type it is in code.
        if ((Nullable.GetUnderlyingType(value.Type) ?? value.Type) != stored) value = Expression.Convert(Expression.Convert(value, typeof(object)), stored);
        return stored == typeof(string) ? Same(nameof(RestrictionRow.Key), typeof(string))
            : stored == typeof(Guid) ? Same(nameof(RestrictionRow.KeyGuid), typeof(Guid?))
            : Same(nameof(RestrictionRow.KeyNumber), typeof(long?));

        BinaryExpression Same(string column, Type type) => Expression.Equal(Expression.Property(restriction, column), value.Type == type ? value : Expression.Convert(value, type));
    }
}
