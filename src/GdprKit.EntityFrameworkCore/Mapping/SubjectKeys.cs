using System.Globalization;
using System.Linq.Expressions;
using System.Runtime.CompilerServices;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Mapping;

/// <summary>Turns keys of people from text into the values of a column, and back.</summary>
internal static class SubjectKeys
{
    private static readonly Type[] Readable = [typeof(string), typeof(Guid), typeof(int), typeof(long), typeof(short)];

    /// <summary>The key as an expression that a query takes for a parameter; <see langword="null"/>: no row of the column can have that key.</summary>
    public static Expression? Parameter(IProperty column, string key) => Read(column, key) is { } value ? Parameter(value, column.ClrType) : null;

    /// <summary>A value that a query sends apart from its text.</summary>
    public static Expression Parameter(object? value, Type type)
    {
        var holder = Activator.CreateInstance(typeof(StrongBox<>).MakeGenericType(type), value)!;
        return Expression.Field(Expression.Constant(holder), nameof(StrongBox<>.Value));
    }

    /// <summary>The condition that a column holds one of some values.</summary>
    public static Expression IsOneOf(Expression value, IProperty column, IReadOnlyList<object?> values)
    {
        var keys = Array.CreateInstance(column.ClrType, values.Count);
        for (var i = 0; i < values.Count; i++) keys.SetValue(values[i], i);
        return Expression.Call(typeof(Enumerable), nameof(Enumerable.Contains), [column.ClrType], Parameter(keys, keys.GetType()), value);
    }

    public static object? Read(IProperty column, string key)
    {
        var converter = column.GetTypeMapping().Converter;
        var type = converter?.ProviderClrType ?? column.ClrType;
        var value = Parse(Nullable.GetUnderlyingType(type) ?? type, key);
        return value is null || converter is null ? value : converter.ConvertFromProvider(value);
    }

    /// <summary>Whether a key of the column can be written as text and read again.</summary>
    public static bool CanRead(IProperty column)
    {
        var type = column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType;
        return Readable.Contains(Nullable.GetUnderlyingType(type) ?? type);
    }

    /// <summary>What such keys are, in words.</summary>
    public static string Form(IProperty column)
    {
        var type = column.GetTypeMapping().Converter?.ProviderClrType ?? column.ClrType;
        return (Nullable.GetUnderlyingType(type) ?? type) switch
        {
            var t when t == typeof(Guid) => "GUIDs",
            var t when t == typeof(string) => "texts",
            _ => "whole numbers",
        };
    }

    /// <summary>The text by which a key is known in <see cref="DataSubjectKey.Key"/>.</summary>
    public static string Write(IProperty column, object value) =>
        Text(column.GetTypeMapping().Converter?.ConvertToProvider(value) ?? value);

    /// <summary>The text of a key as the column holds it.</summary>
    public static string Text(object stored) => Convert.ToString(stored, CultureInfo.InvariantCulture)!;

    private static object? Parse(Type type, string key)
    {
        if (type == typeof(string)) return key;
        if (type == typeof(Guid)) return Guid.TryParseExact(key, "D", out var guid) ? guid : null;
        if (type == typeof(int)) return int.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;
        if (type == typeof(long)) return long.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var large) ? large : null;
        if (type == typeof(short)) return short.TryParse(key, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var small) ? small : null;
        return null;
    }
}
