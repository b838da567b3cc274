namespace GdprKit.EntityFrameworkCore.Tests.Kiosk;

/// <summary>Has no date of its own: what it bought dates it.</summary>
[DataSubject("Buyers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Buyer
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    public List<Purchase> Purchases { get; } = [];
}
