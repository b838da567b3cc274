using System.Collections.Immutable;

namespace GdprKit.CodeFixes.Remedies;

/// <summary>The answers that code fixes offer, by rule.</summary>
internal static class RemedyCatalogue
{
    public static readonly ImmutableDictionary<string, Remedy[]> All = new[]
    {
        InventoryRemedies.All,
        LawfulnessRemedies.All,
        TransparencyRemedies.All,
        RetentionRemedies.All,
        RecipientsRemedies.All,
        RightsRemedies.All,
        SecurityRemedies.All,
        MarketingRemedies.All,
    }.SelectMany(topic => topic).ToImmutableDictionary(StringComparer.Ordinal);
}
