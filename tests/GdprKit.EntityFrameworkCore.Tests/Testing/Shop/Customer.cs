namespace GdprKit.EntityFrameworkCore.Tests.Shop;

[DataSubject("Customers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Customer
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Phone { get; set; }

    public Address Address { get; set; } = new();

    public DateTime? ClosedAt { get; set; }

    public DateTime LastSeenAt { get; set; }

    /// <summary>Hidden by a filter, and still there.</summary>
    public bool IsDeleted { get; set; }

    /// <summary>A column that nobody tagged.</summary>
    public string? Notes { get; set; }

    public List<Order> Orders { get; } = [];
}
