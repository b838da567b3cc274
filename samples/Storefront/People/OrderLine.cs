namespace Storefront;

/// <summary>One article of an order. The order tells whose it is.</summary>
[DataSubject(typeof(Customer))]
public sealed class OrderLine
{
    public int Id { get; set; }

    public int OrderId { get; set; }

    public Order? Order { get; set; }

    [PersonalData(DataCategory.Transaction)]
    public required string Article { get; set; }

    [PersonalData(DataCategory.Transaction)]
    public int Quantity { get; set; }
}
