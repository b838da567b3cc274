namespace Qlocx;

[ProcessingActivity("manage the customer register", Title = "Manage customer records", Examples = ["register you as a contact person"])]
[DataSubject("Contact persons of customers in the customer register", DataSubjectCategory.BusinessContact, Id = "customer-contacts")]
public sealed class ManageCustomerRecords;
