namespace Xtractor;

[ProcessingActivity("behandla personuppgifter för kunders räkning", Title = "Uppdrag för kunder", Occurs = Occurs.Sometimes)]
[ProcessorFor("kunden", Agreement = "personuppgiftsbiträdesavtal", Terms = AgreementTerms.Written | AgreementTerms.Responsibilities | AgreementTerms.InstructionsOnly)]
public sealed class ProcessingForCustomers;
