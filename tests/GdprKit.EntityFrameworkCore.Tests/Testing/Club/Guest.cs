namespace GdprKit.EntityFrameworkCore.Tests.Club;

[DataSubject("Guests", DataSubjectCategory.Visitor, Identifier = nameof(Id))]
public class Guest
{
    public GuestId Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }
}
