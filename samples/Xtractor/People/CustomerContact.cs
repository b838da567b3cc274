namespace Xtractor;

/// <summary>Whom we talk to at a customer.</summary>
[DataSubject("Kontaktpersoner hos kundföretag och organisationer", DataSubjectCategory.BusinessContact, Id = "kontaktpersoner", Identifier = nameof(Id))]
public sealed class CustomerContact
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity, Label = "Kontaktpersonens namn")]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Kontaktpersonens mejladress")]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Kontaktpersonens telefonnummer")]
    public required string PhoneNumber { get; set; }
}
