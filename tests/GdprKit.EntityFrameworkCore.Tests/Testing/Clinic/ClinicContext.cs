using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GdprKit.EntityFrameworkCore.Tests.Clinic;

public sealed class ClinicContext(DbContextOptions<ClinicContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Patient>().Property(p => p.Id).HasConversion(id => id.Value, value => new PatientId(value));
        modelBuilder.Entity<Visit>(visit =>
        {
            visit.HasKey(v => new { v.PatientId, v.Number });
            visit.Property(v => v.PatientId).HasConversion(id => id.Value, value => new PatientId(value));
            visit.HasOne(v => v.Patient).WithMany(p => p.Visits).HasForeignKey(v => v.PatientId).OnDelete(DeleteBehavior.Restrict);
            if (Database.ProviderName!.EndsWith(".Sqlite", StringComparison.Ordinal)) visit.Property(v => v.EndedAt).HasConversion(new DateTimeOffsetToBinaryConverter());
        });
        modelBuilder.Entity<Finding>(finding =>
        {
            finding.Property(f => f.PatientId).HasConversion(id => id.Value, value => new PatientId(value));
            finding.HasOne(f => f.Visit).WithMany(v => v.Findings).HasForeignKey(f => new { f.PatientId, f.VisitNumber }).OnDelete(DeleteBehavior.Cascade);
            finding.HasOne(f => f.Earlier).WithMany().HasForeignKey(f => f.EarlierId).OnDelete(DeleteBehavior.Restrict);
        });
        modelBuilder.Entity<Locker>(locker =>
        {
            locker.Property(l => l.PatientId).HasConversion(id => id.Value, value => new PatientId(value));
            locker.HasOne(l => l.Patient).WithMany().HasForeignKey(l => l.PatientId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Appeal>().HasOne(a => a.Locker).WithMany(l => l.Appeals).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Ticket>();
        modelBuilder.Entity<Recording>();
        modelBuilder.Entity<Feedback>();
        modelBuilder.Entity<Staff>().UseTptMappingStrategy();
        modelBuilder.Entity<Doctor>();
        modelBuilder.AddGdprKit();
    }
}
