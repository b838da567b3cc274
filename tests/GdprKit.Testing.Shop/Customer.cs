namespace GdprKit.Testing.Shop;

[DataSubject("Customers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Customer
{
    public required string Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    public DateTime? ClosedAt { get; set; }
}
