using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Chess;

/// <summary>A model in which rows keep each other, go with others, or let go of them.</summary>
public sealed class ChessContext(DbContextOptions<ChessContext> options) : DbContext(options)
{
    public DbSet<Player> Players => Set<Player>();

    public DbSet<Game> Games => Set<Game>();

    public DbSet<Sheet> Sheets => Set<Sheet>();

    public DbSet<Remark> Remarks => Set<Remark>();

    public DbSet<Post> Posts => Set<Post>();

    protected override void OnModelCreating(ModelBuilder modelBuilder)
    {
        modelBuilder.Entity<Player>(player =>
        {
            player.HasOne(p => p.InvitedBy).WithMany().HasForeignKey(p => p.InvitedById).OnDelete(DeleteBehavior.SetNull);
            // Nothing is said of it: the database refuses, and the app has rows let go that it knows of.
            player.HasOne<Player>().WithMany().HasForeignKey(p => p.RivalId);
        });
        modelBuilder.Entity<Game>(game =>
        {
            game.HasOne(g => g.White).WithMany().HasForeignKey(g => g.WhiteId).OnDelete(DeleteBehavior.Cascade);
            game.HasOne(g => g.Black).WithMany().HasForeignKey(g => g.BlackId).OnDelete(DeleteBehavior.Cascade);
        });
        modelBuilder.Entity<Fee>().HasOne<Player>().WithMany().HasForeignKey(f => f.PlayerId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Protocol>(protocol =>
        {
            protocol.HasOne<Player>().WithMany().HasForeignKey(p => p.PlayerId).OnDelete(DeleteBehavior.Restrict);
            protocol.HasOne<Arbiter>().WithMany().HasForeignKey(p => p.SignedById);
        });
        modelBuilder.Entity<Post>().HasOne(p => p.Root).WithMany().HasForeignKey(p => p.RootId).OnDelete(DeleteBehavior.Restrict);
        modelBuilder.Entity<Round>().HasOne(r => r.Tournament).WithMany().HasForeignKey(r => r.TournamentId).OnDelete(DeleteBehavior.Cascade);
        modelBuilder.Entity<Tournament>().HasOne<Round>().WithMany().HasForeignKey(t => t.LastRoundId);
        modelBuilder.AddGdprKit();
    }
}
