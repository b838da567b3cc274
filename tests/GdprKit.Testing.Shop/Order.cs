namespace GdprKit.Testing.Shop;

[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public class Order
{
    public int Id { get; set; }

    public required string CustomerId { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? ShippingAddress { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Total { get; set; }

    public DateOnly? BookedOn { get; set; }
}
