using System.Globalization;

namespace GdprKit.Declarations;

/// <summary>Declared dates: <c>yyyy-MM-dd</c>, as ISO 8601 writes them.</summary>
internal static class IsoDate
{
    /// <summary>The day that a text names; <see langword="null"/> if it names none.</summary>
    public static DateTime? Read(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;
}
