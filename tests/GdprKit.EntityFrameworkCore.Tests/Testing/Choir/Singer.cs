namespace GdprKit.EntityFrameworkCore.Tests.Choir;

[DataSubject("Singers", DataSubjectCategory.Customer, Identifier = nameof(Id))]
public class Singer
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }

    [PersonalData(DataCategory.Contact)]
    public string? Email { get; set; }

    public DateTime? LeftAt { get; set; }
}
