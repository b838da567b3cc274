namespace Spektr;

/// <summary>Somebody who has subscribed to the newsletter on the website.</summary>
[DataSubject("Subscribers to the newsletter", DataSubjectCategory.Subscriber, Identifier = nameof(Email))]
[DataSource(DataOrigin.DataSubject, "the subscription form on the website")]
public sealed class Subscriber
{
    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }
}
