using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Club;

public sealed class ClubContext(DbContextOptions<ClubContext> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Visit> Visits => Set<Visit>();

    public DbSet<Drink> Drinks => Set<Drink>();

    public DbSet<Guest> Guests => Set<Guest>();

    public DbSet<Badge> Badges => Set<Badge>();

    public DbSet<Voucher> Vouchers => Set<Voucher>();

    public DbSet<Taste> Tastes => Set<Taste>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>().HasQueryFilter(m => !m.IsHidden);
        modelBuilder.Entity<Guest>().Property(g => g.Id).HasConversion(id => id.Value, value => new GuestId(value));
        modelBuilder.AddGdprKit();
    }
}
