namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Dated with an offset; its key has two columns.</summary>
[DataSubject(typeof(Patient), Identifier = nameof(PatientId))]
public class Visit
{
    public PatientId PatientId { get; set; }

    public int Number { get; set; }

    public Patient? Patient { get; set; }

    [PersonalData(DataCategory.CommunicationContent)]
    public string? Complaint { get; set; }

    public DateTimeOffset? EndedAt { get; set; }

    public List<Finding> Findings { get; } = [];
}
