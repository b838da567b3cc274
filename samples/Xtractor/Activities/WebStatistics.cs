namespace Xtractor;

[ProcessingActivity("se till att hemsidan fungerar bra för besökarna", Title = "Statistik", Kind = PurposeKind.Statistics)]
[DataSubject("Besökare på hemsidan", DataSubjectCategory.Visitor, Id = "besokare")]
[Processes(DataCategory.OnlineIdentifier, "besökarens tekniska produkt", Protection = Protection.Anonymised)]
[Recipient("Google (Google Analytics)")]
[Statement(NoticeSection.Data, "Vi analyserar i första hand bara anonymiserade uppgifter; i den mån de är personuppgifter följer vi GDPR")]
public sealed class WebStatistics;
