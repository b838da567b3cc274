namespace Xtractor;

[ProcessingActivity("hantera supportärenden", Title = "Kundservice")]
[DataSubject("Den som kontaktar oss", DataSubjectCategory.Visitor, Id = "kontakter")]
[Processes(DataCategory.CommunicationContent, "ärendehistorik")]
[LegalBasis(Article6.LegitimateInterests, "en god kundrelation och effektiv kundservice")]
[Statement(NoticeSection.Controller, "Vi är ansvariga för supportärenden")]
public sealed class CustomerService;
