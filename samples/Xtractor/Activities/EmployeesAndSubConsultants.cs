namespace Xtractor;

[ProcessingActivity("fullgöra avtal med anställda och underkonsulter", Title = "Anställda och underkonsulter", Kind = PurposeKind.Employment)]
[DataSubject("Anställda", DataSubjectCategory.Employee, Id = "anstallda")]
[DataSubject("Underkonsulter", DataSubjectCategory.Contractor, Id = "underkonsulter")]
[LegalBasis(Article6.Contract, "anställningen eller uppdraget")]
[Statement(NoticeSection.Controller, "Vi är ansvariga som arbetsgivare och uppdragsgivare")]
[Statement(NoticeSection.Data, "Vi samlar inte in fler uppgifter än avtalet kräver; mer står i personalhandboken och underkonsultavtalet")]
public sealed class EmployeesAndSubConsultants;
