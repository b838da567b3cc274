namespace Xtractor;

[ProcessingActivity("tillhandahålla och leverera tjänster och produkter och genomföra projekt", Title = "Kundrelationer")]
[Processes(typeof(CustomerContact))]
[Recipient(typeof(SubConsultants))]
[Statement(NoticeSection.Data, "Vi följer principen om uppgiftsminimering och delar bara det som projektet behöver")]
public sealed class CustomerRelations;
