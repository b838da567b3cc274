using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Gym;

/// <summary>A second context, whose model has what the shop's has not.</summary>
public sealed class GymContext(DbContextOptions<GymContext> options) : DbContext(options)
{
    public DbSet<Athlete> Athletes => Set<Athlete>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Score> Scores => Set<Score>();

    public DbSet<Event> Events => Set<Event>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<AthleteId>().HaveConversion<AthleteIdConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Athlete>(m =>
        {
            m.ComplexProperty(x => x.Reachable);
            m.OwnsOne(x => x.Preferences, p => p.ToJson());
            m.OwnsOne(x => x.Emergency);
            m.OwnsMany(x => x.Devices, d => d.HasKey("Id"));
            m.Property(x => x.Wanted).HasConversion<string>();
            m.Property(x => x.Account).HasConversion(v => Backwards(v), v => Backwards(v));
            m.HasOne(x => x.InvitedBy).WithMany().HasForeignKey(x => x.InvitedById);
            m.HasMany(x => x.Teams).WithMany(t => t.Athletes);
        });
        modelBuilder.Entity<Training>();
        modelBuilder.Entity<Match>();
        modelBuilder.Entity<Message>(m =>
        {
            m.HasOne<Athlete>().WithMany().HasForeignKey(x => x.SenderId);
            m.HasOne<Athlete>().WithMany().HasForeignKey(x => x.ReceiverId);
        });
        modelBuilder.Entity<Score>().HasOne<Athlete>().WithMany().HasForeignKey(x => x.AthleteId);
        modelBuilder.AddGdprKit();
    }

    private static string? Backwards(string? text) => text is null ? null : new([.. text.Reverse()]);

    private sealed class AthleteIdConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<AthleteId, Guid>(id => id.Value, value => new(value));
}
