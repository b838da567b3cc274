namespace GdprKit.EntityFrameworkCore.Tests.Parcels;

[DataSubject("Senders", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Sender
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    public List<Parcel> Parcels { get; } = [];
}
