namespace GdprKit.Declarations.Law;

/// <summary>A decision of the Commission that a country protects personal data adequately (GDPR Art. 45(3)).</summary>
/// <param name="Country">The country, in ISO 3166-1 alpha-2.</param>
/// <param name="Decision">The number of the decision, or when it was adopted.</param>
/// <param name="Scope">To whom or to what it applies; empty: to all.</param>
/// <param name="Expires">The last day on which it applies, in ISO 8601; <see langword="null"/>: until it is repealed.</param>
/// <param name="IsConditional">Whether it depends on the recipient or on the processing if the decision covers a transfer.</param>
internal sealed record AdequacyDecision(string Country, string Decision, string Scope, string? Expires, bool IsConditional)
{
    private static readonly LawFile File = new("adequacy-decisions.txt");
    private static readonly Dictionary<string, AdequacyDecision> ByCountry = Read();

    /// <summary>The day of which the decisions are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyCollection<AdequacyDecision> All => ByCountry.Values;

    public static AdequacyDecision? Of(string code) => ByCountry.TryGetValue(code, out var decision) ? decision : null;

    private static Dictionary<string, AdequacyDecision> Read()
    {
        var decisions = new Dictionary<string, AdequacyDecision>(StringComparer.OrdinalIgnoreCase);
        foreach (var r in File.Entries(5)) decisions[r[0]] = new(r[0], r[1], r[2], r[3].Length == 0 ? null : r[3], r[4] == "conditional");
        return decisions;
    }
}
