namespace Storefront;

/// <summary>What a customer bought.</summary>
[DataSubject(typeof(Customer), Identifier = nameof(CustomerId))]
public sealed class Order
{
    public int Id { get; set; }

    public Guid CustomerId { get; set; }

    public Customer? Customer { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? ShippingAddress { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Total { get; set; }

    /// <summary>When it was delivered, UTC; until then it is open.</summary>
    [PersonalData(DataCategory.Transaction)]
    public DateTime? CompletedAt { get; set; }

    /// <summary>The day under which it stands in the books.</summary>
    public DateOnly BookedOn { get; set; }

    public List<OrderLine> Lines { get; } = [];
}
