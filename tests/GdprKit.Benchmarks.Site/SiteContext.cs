using Microsoft.EntityFrameworkCore;

namespace GdprKit.Benchmarks.Site;

public sealed class SiteContext(DbContextOptions<SiteContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Visit>().ToTable("visits").HasIndex(v => v.EndedAt);
        modelBuilder.Entity<Visit>().HasIndex(v => v.GuestId);
        modelBuilder.AddGdprKit();
    }
}
