using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Choir;

public sealed class ChoirContext(DbContextOptions<ChoirContext> options) : DbContext(options)
{
    public DbSet<Singer> Singers => Set<Singer>();

    public DbSet<Fee> Fees => Set<Fee>();

    protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddGdprKit();
}
