using System.Linq.Expressions;
using GdprKit.EntityFrameworkCore.Mapping;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Retention;

/// <summary>What is written into a column when its data has to go and the row stays.</summary>
internal static class Replacement
{
    /// <summary>Nothing, where the column allows it, or else an empty text.</summary>
    public static object? Of(StoredMember member) => member.Property.IsNullable ? null : "";

    /// <summary>Why nothing can be written; <see langword="null"/>: it can.</summary>
    public static string? WhyNot(StoredMember member)
    {
        var column = member.Property;
        if (column.IsKey() || column.IsForeignKey()) return "is part of a key: keep personal data out of keys, or erase the row";
        if (column.GetComputedColumnSql() is not null) return "is computed by the database: erase what it is computed from";
        if (column.IsNullable) return null;
        if (column.ClrType != typeof(string) || column.GetTypeMapping().Converter is not null) return "cannot be empty: make it nullable";
        return column.GetContainingIndexes().Any(i => i.IsUnique) ? "has to be unique, so that only one row could be empty: make it nullable" : null;
    }

    /// <summary>The condition that there is still something to clear.</summary>
    public static Expression IsLeft(StoredMember member, Expression row)
    {
        var value = member.In(row);
        return Expression.NotEqual(value, member.Property.IsNullable ? Expression.Constant(null, value.Type) : Expression.Constant(""));
    }
}
