using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>Where outside the EU/EEA data goes.</summary>
/// <param name="Country">The country that is declared; <see langword="null"/>: it is only known from the recipient's name.</param>
/// <param name="Words">What a message says of the recipient: "is in 'US'".</param>
internal sealed record Destination(string? Country, string Words)
{
    /// <summary><see langword="null"/>: it is in the EU/EEA, or not known.</summary>
    public static Destination? Of(string? country, IEnumerable<string> names)
    {
        country = country?.Trim();
        if (Countries.IsKnownCode(country)) return Countries.IsEea(country) ? null : new(country, $"is in '{country}'");

        return names.Where(n => Phrases.Find(PhraseList.EuropeanCompany, n) is null).Select(KnownProcessors.FindByName).FirstOrDefault(p => p is not null) is { } provider && !Countries.IsEea(provider.Country)
            ? new(null, $"names {provider.Provider}, a company in '{provider.Country}'")
            : null;
    }

    /// <summary>Whether a transfer is to there. What is only known by its name may be elsewhere.</summary>
    public bool IsOf(Declaration transfer) =>
        Country is null || !transfer.Tells("country") || string.Equals(transfer.Text("country")!.Trim(), Country, StringComparison.OrdinalIgnoreCase);
}
