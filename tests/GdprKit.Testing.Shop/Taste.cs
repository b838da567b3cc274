namespace GdprKit.Testing.Shop;

/// <summary>What a customer may like: nothing needs it but the newsletter, to which they agree.</summary>
[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public class Taste
{
    public int Id { get; set; }

    public required string CustomerId { get; set; }

    [PersonalData(DataCategory.Preference)]
    public required string Likes { get; set; }
}
