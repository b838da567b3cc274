namespace Expektra;

/// <summary>Somebody who represents a client.</summary>
[DataSubject("Uppdragsgivarens företrädare", DataSubjectCategory.BusinessContact, Id = "foretradare", Identifier = nameof(Id))]
public sealed class ClientContact
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity, Label = "Namn")]
    [DataSource(DataOrigin.InformationService, "externa adresskällor")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren")]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Adress till arbetsplatsen")]
    [DataSource(DataOrigin.InformationService, "externa adresskällor")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren")]
    public required string Address { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Telefonnummer")]
    [DataSource(DataOrigin.InformationService, "externa adresskällor")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren")]
    public required string PhoneNumber { get; set; }

    [PersonalData(DataCategory.Contact, Label = "E-postadress till arbetsplatsen")]
    [DataSource(DataOrigin.InformationService, "externa adresskällor")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren")]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Employment, Label = "Avdelning")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public string? Department { get; set; }

    [PersonalData(DataCategory.Employment, Label = "Befattning")]
    [DataSource(DataOrigin.Employer, "uppdragsgivaren, när tjänster levereras och i konsultuppdrag")]
    public string? Position { get; set; }
}
