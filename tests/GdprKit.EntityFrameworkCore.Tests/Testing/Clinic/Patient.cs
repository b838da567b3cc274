namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Identified by a type of its own, which the model converts.</summary>
[DataSubject("Patients", DataSubjectCategory.Patient, Identifier = nameof(Id))]
public class Patient
{
    public PatientId Id { get; set; }

    [PersonalData(DataCategory.Identity)]
    public required string Name { get; set; }

    [PersonalData(DataCategory.Demographic)]
    public DateOnly? BornOn { get; set; }

    [PersonalData(DataCategory.Financial)]
    public decimal Balance { get; set; }

    public DateOnly? LeftOn { get; set; }

    public List<Visit> Visits { get; } = [];
}
