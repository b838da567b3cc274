namespace GdprKit.Declarations.Law;

/// <summary>Countries by their code in ISO 3166-1 alpha-2, and what the GDPR says of them as destinations (Art. 44, 45).</summary>
internal static class Countries
{
    private static readonly LawFile File = new("countries.txt");
    private static readonly HashSet<string> Eea = Codes("EU", "EEA");
    private static readonly HashSet<string> Known = Codes("EU", "EEA", "other");

    /// <summary>The day of which the membership is, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    /// <summary>All codes that there are.</summary>
    public static IReadOnlyCollection<string> All => Known;

    /// <summary>Whether it is a member of the EU or the EEA, to which data goes freely.</summary>
    public static bool IsEea(string? code) => code is not null && Eea.Contains(code.Trim());

    /// <summary>Whether there is such a country. <c>EU</c> is none, nor is <c>UK</c>, which is <c>GB</c>.</summary>
    public static bool IsKnownCode(string? code) => code is not null && Known.Contains(code.Trim());

    /// <summary>The adequacy decision of the Commission for a country outside the EEA (Art. 45), or <see langword="null"/>.</summary>
    public static AdequacyDecision? Adequacy(string? code) => code is null ? null : AdequacyDecision.Of(code.Trim());

    private static HashSet<string> Codes(params string[] kinds) =>
        new(File.Entries(2).Where(r => kinds.Contains(r[0])).SelectMany(r => LawFile.List(r[1])), StringComparer.OrdinalIgnoreCase);
}
