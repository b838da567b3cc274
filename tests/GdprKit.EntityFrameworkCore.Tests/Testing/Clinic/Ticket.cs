namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Dated by what SQLite cannot compare.</summary>
[DataSubject("Parkers", DataSubjectCategory.Visitor)]
public class Ticket
{
    public int Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Plate { get; set; }

    public DateTimeOffset IssuedAt { get; set; }
}
