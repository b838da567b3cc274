namespace GdprKit.EntityFrameworkCore.Tests.Shop;

/// <summary>Owned: it stands in the table of the customer.</summary>
public class Address
{
    [PersonalData(DataCategory.Contact)]
    public string? Street { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? City { get; set; }
}
