using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>A second context, whose model has what the shop's has not.</summary>
public sealed class ClubContext(DbContextOptions<ClubContext> options) : DbContext(options)
{
    public DbSet<Member> Members => Set<Member>();

    public DbSet<Message> Messages => Set<Message>();

    public DbSet<Score> Scores => Set<Score>();

    public DbSet<Event> Events => Set<Event>();

    protected override void ConfigureConventions(ModelConfigurationBuilder configurationBuilder) =>
        configurationBuilder.Properties<MemberId>().HaveConversion<MemberIdConverter>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Member>(m =>
        {
            m.ComplexProperty(x => x.Reachable);
            m.OwnsOne(x => x.Preferences, p => p.ToJson());
            m.OwnsOne(x => x.Emergency);
            m.OwnsMany(x => x.Devices, d => d.HasKey("Id"));
            m.Property(x => x.Wanted).HasConversion<string>();
            m.Property(x => x.Account).HasConversion(v => Backwards(v), v => Backwards(v));
            m.HasOne(x => x.InvitedBy).WithMany().HasForeignKey(x => x.InvitedById);
            m.HasMany(x => x.Teams).WithMany(t => t.Members);
        });
        modelBuilder.Entity<Training>();
        modelBuilder.Entity<Match>();
        modelBuilder.Entity<Message>(m =>
        {
            m.HasOne<Member>().WithMany().HasForeignKey(x => x.SenderId);
            m.HasOne<Member>().WithMany().HasForeignKey(x => x.ReceiverId);
        });
        modelBuilder.Entity<Score>().HasOne<Member>().WithMany().HasForeignKey(x => x.MemberId);
        modelBuilder.AddGdprKit();
    }

    private static string? Backwards(string? text) => text is null ? null : new([.. text.Reverse()]);

    private sealed class MemberIdConverter() : Microsoft.EntityFrameworkCore.Storage.ValueConversion.ValueConverter<MemberId, Guid>(id => id.Value, value => new(value));
}
