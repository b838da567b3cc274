namespace Spektr;

[ProcessingActivity("build business relations with you and your organisation", Examples = ["opportunities", "partnerships", "collaboration"])]
[Processes(typeof(BusinessContact))]
[LegalBasis(Article6.LegitimateInterests, "adequate communication with you")]
public sealed class B2BRelationships;
