namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>Only the visit knows whose it was.</summary>
public class Drink
{
    public int Id { get; set; }

    public int VisitId { get; set; }

    public Visit? Visit { get; set; }

    [PersonalData(DataCategory.Preference)]
    public string? Name { get; set; }
}
