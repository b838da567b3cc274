namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Its rows stand in tables of both classes.</summary>
[DataSubject("Staff", DataSubjectCategory.Employee, Identifier = nameof(Id))]
public class Staff
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    public DateTime? LeftAt { get; set; }
}
