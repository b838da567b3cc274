using System.Globalization;

namespace GdprKit.Declarations.Law;

/// <summary>From which age a child can consent to an information society service by itself (GDPR Art. 8(1)).</summary>
internal static class ChildAges
{
    /// <summary>Where no national law sets another.</summary>
    public const int Default = 16;

    private static readonly LawFile File = new("child-ages.txt");
    private static readonly Dictionary<string, int> Ages = Read();

    /// <summary>The day of which the ages are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyDictionary<string, int> All => Ages;

    /// <summary>The age in a country (ISO 3166-1 alpha-2); 16 where the file has none.</summary>
    public static int Of(string? country) => country is not null && Ages.TryGetValue(country.Trim(), out var age) ? age : Default;

    private static Dictionary<string, int> Read()
    {
        var ages = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var r in File.Entries(2))
        {
            if (int.TryParse(r[1], NumberStyles.None, CultureInfo.InvariantCulture, out var age)) ages[r[0]] = age;
        }

        return ages;
    }
}
