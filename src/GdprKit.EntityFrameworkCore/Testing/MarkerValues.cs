using System.Globalization;
using Microsoft.EntityFrameworkCore.Metadata;

namespace GdprKit.EntityFrameworkCore.Testing;

/// <summary>Makes values that stand nowhere else, and values that only have to be there.</summary>
internal static class MarkerValues
{
    private const string Letters = "abcdefghijkmnpqrstuvwxyz23456789";

    /// <summary>A value for a column and how an export says it; <see langword="null"/>: a value of the type tells nothing, such as yes or no.</summary>
    public static (object Value, string Text)? Unique(IProperty property)
    {
        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        if (Of(type, property) is { } known) return known;
        if (type == typeof(List<string>) || type == typeof(string[]) || type == typeof(IList<string>) || type == typeof(IReadOnlyList<string>))
        {
            var text = Text(16);
            return (type == typeof(string[]) ? new[] { text } : new List<string> { text }, text);
        }

        // A value of the app's own type, made from what the column holds.
        if (property.GetTypeMapping().Converter is not { } converter || type.IsEnum || Of(Nullable.GetUnderlyingType(converter.ProviderClrType) ?? converter.ProviderClrType, property) is not { } stored) return null;
        try
        {
            return (converter.ConvertFromProvider(stored.Value)!, stored.Text);
        }
        catch (Exception e) when (e is ArgumentException or FormatException or InvalidCastException or OverflowException)
        {
            return null;
        }
    }

    /// <summary>A value for a column that must have one.</summary>
    public static object Any(IProperty property)
    {
        if (Unique(property) is { } unique) return unique.Value;

        var type = Nullable.GetUnderlyingType(property.ClrType) ?? property.ClrType;
        return type.IsValueType ? Activator.CreateInstance(type)! : type.IsArray ? Array.CreateInstance(type.GetElementType()!, 0) : Activator.CreateInstance(type, nonPublic: true)!;
    }

    private static (object Value, string Text)? Of(Type type, IProperty property)
    {
        if (type == typeof(string)) return property.GetMaxLength() is < 6 ? null : Said(Text(Math.Min(property.GetMaxLength() ?? 16, 16)), t => t);
        if (type == typeof(Guid)) return Said(Guid.NewGuid(), g => g.ToString());
        if (type == typeof(int)) return Said(Random.Shared.Next(100_000_000, int.MaxValue), Invariant);
        if (type == typeof(long)) return Said(Random.Shared.NextInt64(100_000_000_000, 1_000_000_000_000), Invariant);
        if (type == typeof(double)) return Said((double)Random.Shared.Next(100_000_000, int.MaxValue), Invariant);
        if (type == typeof(decimal)) return Number(property);
        if (type == typeof(DateTime)) return Said(Time(), t => t.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        if (type == typeof(DateTimeOffset)) return Said(new DateTimeOffset(Time()), t => t.ToString("yyyy-MM-ddTHH:mm:ss", CultureInfo.InvariantCulture));
        if (type == typeof(DateOnly)) return Said(DateOnly.FromDateTime(Time()), d => d.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture));
        if (type == typeof(byte[])) return Bytes(Text(32));
        if (type == typeof(Uri)) return Said(new Uri($"https://{Text(16)}.example/"), u => u.OriginalString);
        return null;
    }

    private static (object, string)? Number(IProperty property)
    {
        var digits = Math.Min(9, (property.GetPrecision() ?? 18) - (property.GetScale() ?? 2));
        return digits < 6 ? null : Said((decimal)Random.Shared.Next((int)Math.Pow(10, digits - 1), (int)Math.Pow(10, digits)), Invariant);
    }

    private static (object, string)? Bytes(string base64) => (Convert.FromBase64String(base64), base64);

    private static string Text(int length) => new(Random.Shared.GetItems<char>(Letters, length));

    /// <summary>Some second of a century that no data is likely to have.</summary>
    private static DateTime Time() => new DateTime(1800, 1, 1, 0, 0, 0, DateTimeKind.Utc).AddSeconds(Random.Shared.NextInt64(3_000_000_000));

    private static string Invariant<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);

    private static (object, string)? Said<T>(T value, Func<T, string> text)
        where T : notnull => (value, text(value));
}
