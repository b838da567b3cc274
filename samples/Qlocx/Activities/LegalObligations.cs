namespace Qlocx;

[ProcessingActivity("fulfil our legal obligations", Title = "Fulfill legal obligations", When = "it is necessary")]
[LegalBasis(Article6.LegalObligation, "obligations that the law gives us", Examples = ["accounting law", "data protection law"])]
[Recipient(typeof(OtherRecipients))]
public sealed class LegalObligations;
