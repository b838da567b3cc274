using System.Linq.Expressions;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>What a row holds beside its columns: a document in JSON, or owned values with rows of their own.</summary>
/// <param name="path">The navigation or complex property, after those through which it is reached.</param>
/// <param name="type">The owned or complex type.</param>
/// <param name="isDocument">Whether it is a column with JSON.</param>
/// <param name="uses">The items of activities that it holds as a whole.</param>
/// <param name="members">Its columns, or the values inside the document.</param>
internal sealed class StoredPart(IReadOnlyList<IPropertyBase> path, ITypeBase type, bool isDocument, IReadOnlyList<ItemUse> uses, IReadOnlyList<StoredMember> members)
{
    /// <summary>Its name as code has it: <c>Devices</c>.</summary>
    public string Name { get; } = string.Join('.', path.Select(p => p.Name));

    public IReadOnlyList<IPropertyBase> Path { get; } = path;

    public ITypeBase Type { get; } = type;

    public bool IsDocument { get; } = isDocument;

    public IReadOnlyList<StoredMember> Members { get; } = members;

    /// <summary>The items of activities that it holds, as a whole or in one of its members.</summary>
    public IReadOnlyList<ItemUse> Uses { get; } = [.. uses.Concat(members.SelectMany(m => m.Uses)).Distinct()];

    /// <summary>The column of a document.</summary>
    public string? Column => Type.GetContainerColumnName();

    /// <summary>The document in a row.</summary>
    public Expression In(Expression row) => Path.Aggregate(row, StoredMember.Member);

    /// <summary>The condition that a row holds anything of it.</summary>
    public Expression IsThere(Expression row)
    {
        if (Path[^1] is not INavigation { IsCollection: true } collection) return Expression.NotEqual(In(row), Expression.Constant(null, In(row).Type));

        var element = collection.TargetEntityType.ClrType;
        var owner = Path.SkipLast(1).Aggregate(row, StoredMember.Member);
        var values = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(IEnumerable<>).MakeGenericType(element)], owner, Expression.Constant(collection.Name));
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Any), [element], values);
    }

    /// <summary>The rows of owned values that belong to rows of their owner.</summary>
    public IQueryable Rows(IQueryable owners)
    {
        var rows = owners;
        var row = Expression.Parameter(rows.ElementType, "row");
        Expression reached = row;
        foreach (var step in Path)
        {
            if (step is not INavigation { IsCollection: true } collection)
            {
                reached = StoredMember.Member(reached, step);
                continue;
            }

            var element = collection.TargetEntityType.ClrType;
            var each = Expression.Call(typeof(EF), nameof(EF.Property), [typeof(IEnumerable<>).MakeGenericType(element)], reached, Expression.Constant(collection.Name));
            rows = rows.Provider.CreateQuery(Expression.Call(typeof(Queryable), nameof(Queryable.SelectMany), [row.Type, element], rows.Expression, Expression.Quote(Expression.Lambda(each, row))));
            reached = row = Expression.Parameter(element, "row");
        }

        if (reached == row) return rows;

        rows = rows.Provider.CreateQuery(Expression.Call(typeof(Queryable), nameof(Queryable.Select), [row.Type, reached.Type], rows.Expression, Expression.Quote(Expression.Lambda(reached, row))));
        var value = Expression.Parameter(reached.Type, "value");
        var exists = Expression.Lambda(Expression.NotEqual(value, Expression.Constant(null, reached.Type)), value);
        return rows.Provider.CreateQuery(Expression.Call(typeof(Queryable), nameof(Queryable.Where), [reached.Type], rows.Expression, Expression.Quote(exists)));
    }

    /// <summary>Why it cannot be emptied while its row stays; <see langword="null"/>: it can.</summary>
    public string? WhyNotEmptied => Path.SkipLast(1).Any(p => p is not INavigation { IsCollection: false }) ? "lies in a complex type or a list: make it owned by the row itself"
        : Path[^1] is IComplexProperty { IsNullable: false } or INavigation { ForeignKey.IsRequiredDependent: true, IsCollection: false } ? "is required: make it optional"
        : null;

    /// <summary>Empties it in a tracked row.</summary>
    /// <returns>Whether there was anything.</returns>
    public bool Empty(EntityEntry row)
    {
        var owner = row;
        foreach (var step in Path.SkipLast(1))
        {
            if (owner.Reference(step.Name).TargetEntry is not { } next) return false;
            owner = next;
        }

        switch (Path[^1])
        {
            case INavigation { IsCollection: true } collection:
                object[] items = [.. owner.Collection(collection.Name).CurrentValue?.Cast<object>() ?? []];
                foreach (var item in items) collection.GetCollectionAccessor()!.Remove(owner.Entity, item);
                return items.Length > 0;
            case INavigation reference:
                var had = owner.Reference(reference.Name).CurrentValue is not null;
                owner.Reference(reference.Name).CurrentValue = null;
                return had;
            case var complex:
                var property = owner.ComplexProperty(complex.Name);
                var held = property.CurrentValue is not null;
                property.CurrentValue = null;
                return held;
        }
    }
}
