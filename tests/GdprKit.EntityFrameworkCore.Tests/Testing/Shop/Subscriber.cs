namespace GdprKit.EntityFrameworkCore.Tests.Shop;

/// <summary>Known by an e-mail address, and no customer.</summary>
[DataSubject("Subscribers", DataSubjectCategory.Subscriber, Identifier = nameof(Email))]
public class Subscriber
{
    public long Id { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }

    public DateTime? WithdrawnAt { get; set; }
}
