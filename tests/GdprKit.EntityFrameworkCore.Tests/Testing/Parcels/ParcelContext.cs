using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Parcels;

public sealed class ParcelContext(DbContextOptions<ParcelContext> options) : DbContext(options)
{
    public DbSet<Sender> Senders => Set<Sender>();

    public DbSet<Parcel> Parcels => Set<Parcel>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Sender>().HasMany(s => s.Parcels).WithOne(p => p.Sender).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.AddGdprKit();
    }
}
