namespace GdprKit.EntityFrameworkCore.Tests.Chess;

[DataSubject("Arbiters", DataSubjectCategory.Employee, Identifier = nameof(Id))]
public class Arbiter
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public string? Name { get; set; }

    public DateTime? LeftAt { get; set; }
}
