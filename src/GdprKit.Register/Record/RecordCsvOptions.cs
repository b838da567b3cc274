namespace GdprKit.Register;

/// <summary>How the record is written as CSV.</summary>
public sealed record RecordCsvOptions
{
    /// <summary>What stands between two cells: <c>,</c> or <c>;</c>, which spreadsheets expect where a comma stands in numbers.</summary>
    public char Delimiter { get; init; } = ',';

    /// <summary>Whether it begins with a byte order mark, without which spreadsheets take UTF-8 for something else.</summary>
    public bool ByteOrderMark { get; init; } = true;

    /// <summary>The delimiter that spreadsheets expect in a language of the EU.</summary>
    /// <param name="language">The language, in BCP 47.</param>
    /// <returns><c>,</c> for English, Irish and Maltese, otherwise <c>;</c>.</returns>
    public static char DelimiterFor(string language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return language.Split('-')[0].ToLowerInvariant() is "en" or "ga" or "mt" ? ',' : ';';
    }
}
