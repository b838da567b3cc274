using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Access;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>A column of a stored type, and what the register says of it.</summary>
/// <param name="path">The property, after the owned and complex types through which it is reached.</param>
/// <param name="uses">The items of activities that it holds; none: it is not tagged.</param>
internal sealed class StoredMember(IReadOnlyList<IPropertyBase> path, IReadOnlyList<ItemUse> uses)
{
    public IProperty Property { get; } = (IProperty)path[^1];

    /// <summary>Its name as code has it: <c>Address.Street</c>.</summary>
    public string Name { get; } = string.Join('.', path.Select(p => p.Name));

    /// <summary>The property, after the owned and complex types through which it is reached.</summary>
    public IReadOnlyList<IPropertyBase> Path { get; } = path;

    public IReadOnlyList<ItemUse> Uses { get; } = uses;

    public bool IsTagged => Uses.Count > 0;

    /// <summary>How its values are exported.</summary>
    public Cell Cell => field ??= Cell.Of(Property);

    /// <summary>The value in a row.</summary>
    public Expression In(Expression row) => Path.Aggregate(row, Member);

    public static Expression Member(Expression owner, IPropertyBase member) =>
        Expression.Call(typeof(EF), nameof(EF.Property), [member.ClrType], owner, Expression.Constant(member.Name));
}
