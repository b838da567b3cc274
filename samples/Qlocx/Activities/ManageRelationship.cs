namespace Qlocx;

[ProcessingActivity("manage the relationship or collaboration with customers, suppliers and partners", Title = "Manage the relationship with customers, suppliers and partners",
    Examples = ["register contact persons", "manage and archive agreements", "administer invoices"])]
[DataSubject(typeof(ContactPerson))]
public sealed class ManageRelationship;
