using GdprKit.EntityFrameworkCore.Tests.Shop;

namespace GdprKit.EntityFrameworkCore.Tests.Loyalty;

/// <summary>Of a customer of the shop, who stands in another database.</summary>
[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public class LoyaltyCard
{
    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    [PersonalData(DataCategory.OnlineIdentifier)]
    public required string Number { get; set; }

    public DateTime? EndedAt { get; set; }
}
