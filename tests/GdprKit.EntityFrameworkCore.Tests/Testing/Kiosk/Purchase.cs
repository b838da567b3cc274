namespace GdprKit.EntityFrameworkCore.Tests.Kiosk;

[DataSubject(typeof(Buyer), Identifier = nameof(BuyerId))]
public class Purchase
{
    public int Id { get; set; }

    public int BuyerId { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Address { get; set; }

    /// <summary>Personal data, and the date of all the rest.</summary>
    [PersonalData(DataCategory.Transaction)]
    public DateTime? CompletedAt { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Total { get; set; }

    public DateOnly? BookedOn { get; set; }

    public List<PurchaseLine> Lines { get; } = [];
}
