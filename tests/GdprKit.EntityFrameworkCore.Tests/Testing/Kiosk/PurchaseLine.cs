namespace GdprKit.EntityFrameworkCore.Tests.Kiosk;

public class PurchaseLine
{
    public int Id { get; set; }

    public int PurchaseId { get; set; }

    [PersonalData(DataCategory.Preference)]
    public required string Article { get; set; }
}
