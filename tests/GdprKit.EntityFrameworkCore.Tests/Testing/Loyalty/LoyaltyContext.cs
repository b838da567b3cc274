using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Loyalty;

/// <summary>The second database of the shop.</summary>
public sealed class LoyaltyContext(DbContextOptions<LoyaltyContext> options) : DbContext(options)
{
    public DbSet<LoyaltyCard> Cards => Set<LoyaltyCard>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<LoyaltyCard>();
        modelBuilder.AddGdprKit();
    }
}
