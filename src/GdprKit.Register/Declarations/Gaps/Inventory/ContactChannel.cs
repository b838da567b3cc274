using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Inventory;

/// <summary>On which channels a contact detail reaches somebody, by its name.</summary>
internal static class ContactChannel
{
    // In this order: an e-mail address is an address too.
    private static readonly (string[] Words, string[] Channels)[] ByWord =
    [
        (["mail", "mejl", "e-post", "epost"], ["Email", "UnsubscribeLink"]),
        (["phone", "mobile", "telefon", "mobil", "tlf"], ["Phone", "Sms", "DuringCall"]),
        (["address", "adress", "postal", "street"], ["Letter"]),
    ];

    /// <summary>Every channel that is such an address.</summary>
    public static readonly IReadOnlyList<string> All = [.. ByWord.SelectMany(w => w.Channels)];

    /// <summary>The channels; none if the name does not tell.</summary>
    public static IReadOnlyList<string> Of(ResolvedItem item) =>
        ByWord.FirstOrDefault(w => w.Words.Any(word => Has(item.Name, word) || (item.Member is { } member && Has(member.Name, word)))).Channels ?? [];

    private static bool Has(string name, string word) => name.IndexOf(word, StringComparison.OrdinalIgnoreCase) >= 0;
}
