namespace GdprKit.EntityFrameworkCore.Tests.Shop;

/// <summary>Declares nobody: its foreign key leads to the order, and on to the customer.</summary>
public class OrderLine
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public Order? Order { get; set; }

    [PersonalData(DataCategory.Preference)]
    public required string Article { get; set; }

    public DateTime? CompletedAt { get; set; }
}
