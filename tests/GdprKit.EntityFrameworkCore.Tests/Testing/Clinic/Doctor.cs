namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

public sealed class Doctor : Staff
{
    public string? Specialty { get; set; }
}
