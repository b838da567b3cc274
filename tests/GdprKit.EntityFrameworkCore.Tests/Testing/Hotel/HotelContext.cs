using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Hotel;

public sealed class HotelContext(DbContextOptions<HotelContext> options) : DbContext(options)
{
    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Lodger>(l =>
        {
            l.OwnsOne(x => x.Wishes, w => w.ToJson());
            l.ComplexProperty(x => x.Parking, p => p.ToJson());
            l.OwnsMany(x => x.Calls, c => c.ToJson());
            l.OwnsMany(x => x.Stays, s => s.HasKey("Id"));
        });
        modelBuilder.Entity<Resident>(r =>
        {
            r.OwnsOne(x => x.Footage, f => f.ToJson());
            r.OwnsOne(x => x.Doorbell, d => d.ToJson());
            r.Navigation(x => x.Doorbell).IsRequired();
            r.OwnsOne(x => x.Card, c => c.ToJson());
        });
        modelBuilder.Entity<Reviewer>().OwnsOne(x => x.Profile, p => p.ToJson());
        modelBuilder.AddGdprKit();
    }
}
