using System.Globalization;
using GdprKit.Declarations.Law;

namespace GdprKit.Register;

/// <summary>Public holidays by country (ISO 3166-1 alpha-2).</summary>
internal static class Holidays
{
    private static readonly LawFile File = new("holidays.txt");
    private static readonly ILookup<string, string[]> Lines = File.Entries(3).ToLookup(r => r[0], StringComparer.OrdinalIgnoreCase);

    /// <summary>The day of which they are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>The countries whose holidays are known.</summary>
    public static IEnumerable<string> Countries => Lines.Select(l => l.Key);

    /// <summary>The lines of the file, also those that are no entry.</summary>
    public static IReadOnlyList<string[]> Rows => File.Rows;

    /// <summary>The holidays of a year that may be no Sunday. Of a country that is not known: none.</summary>
    public static HashSet<DateOnly> Of(string? country, int year) =>
    [
        .. Lines[country?.Trim() ?? ""].SelectMany(line => LawFile.List(line[2]).Select(day => line[1] switch
        {
            "easter" => Easter(year).AddDays(Number(day)),
            "orthodox" => OrthodoxEaster(year).AddDays(Number(day)),
            _ => DateOnly.ParseExact($"{year:D4}-{day}", "yyyy-MM-dd", CultureInfo.InvariantCulture),
        })),
    ];

    /// <summary>Easter Sunday in the Gregorian calendar (Butcher's rule).</summary>
    public static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var correction = (golden + (11 * epact) + (22 * weekday)) / 451;
        var number = epact + weekday - (7 * correction) + 114;
        return new(year, number / 31, (number % 31) + 1);
    }

    /// <summary>Easter Sunday of the orthodox churches: counted in the Julian calendar (Meeus), which is 13 days behind until 2099.</summary>
    public static DateOnly OrthodoxEaster(int year)
    {
        var moon = ((19 * (year % 19)) + 15) % 30;
        var weekday = ((2 * (year % 4)) + (4 * (year % 7)) - moon + 34) % 7;
        var number = moon + weekday + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1).AddDays(13);
    }

    private static int Number(string days) => int.Parse(days, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture);
}
