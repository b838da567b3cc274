namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

public readonly record struct PatientId(int Value);
