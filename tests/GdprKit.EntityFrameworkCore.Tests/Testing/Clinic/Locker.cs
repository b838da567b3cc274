namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

/// <summary>Holds no personal data, and goes with the patient.</summary>
public class Locker
{
    public int Id { get; set; }

    public PatientId PatientId { get; set; }

    public Patient? Patient { get; set; }

    public List<Appeal> Appeals { get; } = [];
}
