using System.Linq.Expressions;
using System.Numerics;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>The primary key of one row, as a place in the order of all.</summary>
internal sealed class StoredKey(IEntityType type, object[] values)
{
    public static IReadOnlyList<IProperty> Of(IEntityType type) => type.FindPrimaryKey()!.Properties;

    /// <summary>Whether code can say which of two keys comes first. Identifiers of a type of the app's own have no operators.</summary>
    public static bool IsOrdered(IEntityType type) => Of(type).All(k => k.GetTypeMapping().Converter is null && (k.ClrType == typeof(string) || HasOperators(k.ClrType)));

    /// <summary>Whether a row comes after this one.</summary>
    public Expression IsBefore(Expression row) => IsBefore(row, 0);

    private Expression IsBefore(Expression row, int position)
    {
        var key = Of(type)[position];
        var column = SubjectPath.Column(row, key);
        var value = SubjectKeys.Parameter(values[position], key.ClrType);
        var comes = Compare(ExpressionType.GreaterThan, column, value);
        if (position == values.Length - 1) return comes;

        // The first comparison says nothing new, but an index can be entered with it.
        var notEarlier = Compare(ExpressionType.GreaterThanOrEqual, column, value);
        return Expression.AndAlso(notEarlier, Expression.OrElse(comes, IsBefore(row, position + 1)));
    }

    private static bool HasOperators(Type type) => type.GetInterfaces().Any(i => i.IsGenericType && i.GetGenericTypeDefinition() == typeof(IComparisonOperators<,,>));

    private static BinaryExpression Compare(ExpressionType comparison, Expression one, Expression other) => one.Type == typeof(string)
        ? Expression.MakeBinary(comparison, Expression.Call(typeof(string), nameof(string.Compare), [], one, other), Expression.Constant(0))
        : Expression.MakeBinary(comparison, one, other);
}
