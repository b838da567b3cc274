namespace Qlocx;

[ProcessingActivity("document our operations", Title = "Document the business", Occurs = Occurs.Sometimes, Examples = ["manage and save agreements", "decision documents", "protocols", "presentations"])]
public sealed class DocumentBusiness;
