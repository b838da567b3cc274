using GdprKit.Declarations;

namespace GdprKit.Register.Vocabulary;

/// <summary>The supervisory authority of a country (GDPR Art. 51).</summary>
internal sealed record SupervisoryAuthority(string Country, string Name, string EnglishName, string Address, string Email, string Phone, string Url)
{
    private static readonly Dictionary<string, SupervisoryAuthority> All = EmbeddedLines.Read("authorities.txt")
        .Select(line => line.Split('|', StringSplitOptions.TrimEntries))
        .Select(p => new SupervisoryAuthority(p[0], p[1], p[2], p[3], p[4], p[5], p[6]))
        .ToDictionary(a => a.Country, StringComparer.OrdinalIgnoreCase);

    public static IEnumerable<SupervisoryAuthority> Everywhere => All.Values;

    /// <summary>The authority of a country in the EU/EEA; <see langword="null"/>: it has none.</summary>
    public static SupervisoryAuthority? Of(string? country) => country is not null && All.TryGetValue(country.Trim(), out var authority) ? authority : null;
}
