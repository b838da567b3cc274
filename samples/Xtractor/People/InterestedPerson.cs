namespace Xtractor;

/// <summary>Somebody who shows interest in what the company offers.</summary>
[DataSubject("Den som visar intresse för våra produkter och tjänster", DataSubjectCategory.ProspectiveCustomer, Id = "intresserade", Identifier = nameof(Id))]
public sealed class InterestedPerson
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity, Label = "Namn")]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Mejladress")]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Contact, Label = "Telefonnummer")]
    public required string PhoneNumber { get; set; }
}
