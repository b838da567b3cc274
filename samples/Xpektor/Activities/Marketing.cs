namespace Xpektor;

/// <summary>The policy names two bases and does not say which holds when.</summary>
[ProcessingActivity("send you relevant information, offers and marketing", Kind = PurposeKind.DirectMarketing)]
[LegalBasis(Article6.Consent)]
[LegalBasis(Article6.LegitimateInterests, "the marketing of our services")]
[Consent("receive information, offers and marketing")]
public sealed class Marketing;
