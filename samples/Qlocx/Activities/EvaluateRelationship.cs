namespace Qlocx;

[ProcessingActivity("follow up and evaluate the relationship with customers, suppliers and partners", When = "it is necessary for that")]
[DataSubject(typeof(ContactPerson))]
public sealed class EvaluateRelationship;
