namespace GdprKit.EntityFrameworkCore.Tests.Shop;

[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public class Order
{
    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    public Customer? Customer { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? ShippingAddress { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Total { get; set; }

    public DateTime? CompletedAt { get; set; }

    public DateOnly? BookedOn { get; set; }

    public List<OrderLine> Lines { get; } = [];
}
