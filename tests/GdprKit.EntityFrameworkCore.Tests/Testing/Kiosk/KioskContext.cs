using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Kiosk;

/// <summary>Says nothing of what happens to rows that refer to others: they go with them.</summary>
public sealed class KioskContext(DbContextOptions<KioskContext> options) : DbContext(options)
{
    public DbSet<Buyer> Buyers => Set<Buyer>();

    public DbSet<Purchase> Purchases => Set<Purchase>();

    public DbSet<PurchaseLine> Lines => Set<PurchaseLine>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddGdprKit();
}
