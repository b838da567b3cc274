namespace Qlocx;

[ProcessingActivity("handle and answer legal claims", Title = "Manage and respond to legal requirements", Kind = PurposeKind.LegalClaims, When = "it is necessary", Examples = ["in a dispute or legal process"])]
[Recipient(typeof(OtherRecipients))]
public sealed class LegalRequirements;
