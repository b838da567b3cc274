namespace Storefront;

/// <summary>Somebody who has an account. The address stands in the same row.</summary>
[DataSubject("Customers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public sealed class Customer
{
    public Guid Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Email { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Phone { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string Street { get; set; }

    [PersonalData(DataCategory.Contact)]
    public required string City { get; set; }

    /// <summary>Since when nobody may sign in, UTC.</summary>
    public DateTime? ClosedAt { get; set; }

    public List<Order> Orders { get; } = [];

    public List<Question> Questions { get; } = [];
}
