using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage.ValueConversion;

namespace GdprKit.EntityFrameworkCore.Tests.Fair;

public sealed class FairContext(DbContextOptions<FairContext> options) : DbContext(options)
{
    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<FairgoerId>().HaveConversion<FairgoerIdConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Fairgoer>().Property(f => f.Id).ValueGeneratedNever();
        modelBuilder.Entity<Ride>().HasOne(r => r.Fairgoer).WithMany().HasForeignKey(r => r.FairgoerId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Receipt>().HasOne(r => r.Fairgoer).WithMany().HasForeignKey(r => r.FairgoerId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.AddGdprKit();
    }

    private sealed class FairgoerIdConverter() : ValueConverter<FairgoerId, int>(id => id.Value, value => new(value));
}
