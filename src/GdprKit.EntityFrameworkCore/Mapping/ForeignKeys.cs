using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Conditions on rows to which foreign keys lead. No navigation need exist, and filters hide no row that is followed.</summary>
internal static class ForeignKeys
{
    /// <summary>There is a row to which the keys lead, one after the other, and that meets a condition.</summary>
    public static Expression Follow(Expression row, IReadOnlyList<IForeignKey> keys, Func<Expression, Expression> condition, DbContext context) => Follow(row, keys, 0, condition, context);

    /// <summary>There is a row from which the keys lead to this one, and that meets a condition.</summary>
    public static Expression Any(IEntityType from, IReadOnlyList<IForeignKey> keys, Expression to, Func<Expression, Expression> condition, DbContext context)
    {
        var child = Expression.Parameter(from.ClrType, "c" + keys.Count);
        var leads = Follow(child, [.. keys.SkipLast(1)], last => Matches(keys[^1], last, to), context);
        return Any(from, child, Expression.AndAlso(leads, condition(child)), context);
    }

    /// <summary>The shortest ways from a type to another; several of the same length may lead to different rows.</summary>
    public static IReadOnlyList<IReadOnlyList<IForeignKey>> Shortest(IEntityType from, Func<IEntityType, bool> isTarget)
    {
        List<IReadOnlyList<IForeignKey>> ways = [[]];
        var seen = new HashSet<IEntityType> { from };
        while (ways.Count > 0)
        {
            ways = [.. ways.SelectMany(way => From(way is [.., var last] ? last.PrincipalEntityType : from).Select(key => (IReadOnlyList<IForeignKey>)[.. way, key])).Where(way => !seen.Contains(way[^1].PrincipalEntityType))];
            IReadOnlyList<IForeignKey>[] found = [.. ways.Where(way => isTarget(way[^1].PrincipalEntityType))];
            if (found.Length > 0) return found;
            seen.UnionWith(ways.Select(way => way[^1].PrincipalEntityType));
        }

        return [];
    }

    /// <summary>Whether foreign keys lead from a type to another.</summary>
    public static bool Leads(IEntityType from, IEntityType to) => Shortest(from, t => t.IsAssignableFrom(to) || to.IsAssignableFrom(t)).Count > 0;

    /// <summary>Two rows of a hierarchy are one.</summary>
    public static Expression IsSame(IEntityType type, Expression one, Expression other) =>
        StoredKey.Of(type).Select(k => Same(SubjectPath.Column(one, k), SubjectPath.Column(other, k))).Aggregate(Expression.AndAlso);

    /// <summary>Whether rows can let go of what they refer to, and the model has nothing against it.</summary>
    public static bool MayBeEmptied(this IForeignKey key) => key.DeleteBehavior is DeleteBehavior.SetNull or DeleteBehavior.ClientSetNull && key.Properties.All(p => p.IsNullable);

    /// <summary>The foreign keys of a type, without those to itself or to its owner.</summary>
    private static IEnumerable<IForeignKey> From(IEntityType type) => type.GetForeignKeys().Where(k => !k.IsOwnership && k.PrincipalEntityType != type);

    private static Expression Follow(Expression row, IReadOnlyList<IForeignKey> keys, int position, Func<Expression, Expression> condition, DbContext context)
    {
        if (position == keys.Count) return condition(row);

        var key = keys[position];
        var principal = Expression.Parameter(key.PrincipalEntityType.ClrType, "p" + position);
        return Any(key.PrincipalEntityType, principal, Expression.AndAlso(Matches(key, row, principal), Follow(principal, keys, position + 1, condition, context)), context);
    }

    private static MethodCallExpression Any(IEntityType type, ParameterExpression row, Expression condition, DbContext context) =>
        Expression.Call(typeof(Queryable), nameof(Queryable.Any), [row.Type], StoredRows.Of(type).WithDerived(context).Expression, Expression.Quote(Expression.Lambda(condition, row)));

    private static Expression Matches(IForeignKey key, Expression row, Expression principal) =>
        key.Properties.Zip(key.PrincipalKey.Properties, (from, to) => Same(SubjectPath.Column(row, from), SubjectPath.Column(principal, to))).Aggregate(Expression.AndAlso);

    /// <summary>A foreign key may be nullable where its principal's is not.</summary>
    private static BinaryExpression Same(Expression from, Expression to) =>
        from.Type == to.Type ? Expression.Equal(from, to)
        : Nullable.GetUnderlyingType(from.Type) == to.Type ? Expression.Equal(from, Expression.Convert(to, from.Type))
        : Expression.Equal(Expression.Convert(from, to.Type), to);
}
