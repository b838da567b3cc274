namespace Qlocx;

[DataSubject("Contact persons at a customer, potential customer, supplier or partner", DataSubjectCategory.BusinessContact, Id = "contact-persons")]
public static class ContactPerson;
