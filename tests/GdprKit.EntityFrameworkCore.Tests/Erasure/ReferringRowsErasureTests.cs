using System.Globalization;
using GdprKit.EntityFrameworkCore.Tests.Chess;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ReferringRowsTests;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>What refers to rows of a person who is erased: it keeps them, goes along, or lets go. A plan says each time what is then done.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ReferringRowsErasureTests(PostgreSql server)
{
    private static readonly DateTime Old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Recent = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [BothDatabases]
    public async Task What_others_need_is_not_taken_along_by_whichever_key_it_would_go(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old), Player(2, Old), Player(3));
        await node.AddAsync(Game(1, 3, Recent), Game(3, 2, Recent));

        foreach (var player in (int[])[1, 2]) Assert.Contains(await EraseAsync(node, "players", player), s => s.StartsWith("Player: Keep × 1, Referenced", StringComparison.Ordinal));

        Assert.Equal((3, 2), (await node.CountAsync<Player>(), await node.CountAsync<Remark>()));
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_about_somebody_on_hold_goes_along_with_nobody(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old), Player(2));
        await node.AddAsync(Game(1, 2));
        await node.Holds.PlaceAsync(new() { Ground = "claim", Subject = "players", Key = "2", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        await EraseAsync(node, "players", 1);

        Assert.Equal((2, 1), (await node.CountAsync<Player>(), await node.CountAsync<Game>()));
    }

    [Theory]
    [BothDatabases]
    public async Task Others_let_go_of_whoever_goes_and_the_erasure_says_so(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old));
        await node.AddAsync(new Player { Id = 2, Name = "Bo", InvitedById = 1, RivalId = 1 });

        Assert.Equal(["Player.InvitedById: Clear × 1", "Player.RivalId: Clear × 1", "Player: Delete × 1"], await EraseAsync(node, "players", 1));
        Assert.Equal([(2, null, null)], (await node.UseAsync(c => c.Players.ToListAsync())).Select(p => (p.Id, p.InvitedById, p.RivalId)));
    }

    [Theory]
    [BothDatabases]
    public async Task Others_do_not_let_go_of_whoever_stays(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old));
        await node.AddAsync(new Player { Id = 2, Name = "Bo", InvitedById = 1, RivalId = 1 }, new Fee { PlayerId = 1, Amount = 5, BookedAt = Recent });

        Assert.Contains("Player: Keep × 1, Referenced Fee.PlayerId", string.Join('|', await EraseAsync(node, "players", 1)), StringComparison.Ordinal);
        Assert.Equal((1, 1), await node.UseAsync(async c => await c.Players.SingleAsync(p => p.Id == 2) is var bo ? (bo.InvitedById, bo.RivalId) : default));
    }

    [Theory]
    [BothDatabases]
    public async Task Others_keep_what_a_law_has_them_keep(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Arbiter { Id = 1, Name = "Dahl" }, Player(1));
        await node.AddAsync(new Protocol { PlayerId = 1, SignedById = 1, SignedAt = Recent });

        Assert.Equal(["Arbiter.Name: Clear × 1", "Arbiter: Keep × 1, Referenced Protocol.SignedById"], await EraseAsync(node, "arbiters", 1));
        Assert.Equal(1, await node.UseAsync(c => c.Set<Protocol>().Select(p => p.SignedById).SingleAsync()));

        node.Clock.Now = node.Clock.Now.AddYears(11);
        Assert.Equal(["Arbiter: Delete × 1", "Protocol.SignedById: Clear × 1"], await EraseAsync(node, "arbiters", 1));
        Assert.Null(await node.UseAsync(c => c.Set<Protocol>().Select(p => p.SignedById).SingleAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_refer_to_themselves_or_to_each_other_go(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Post { Id = 1, WriterId = 7, RootId = 1, WrittenAt = Recent }, new Post { Id = 2, WriterId = 7, RootId = 1, WrittenAt = Recent }, new Post { Id = 3, WriterId = 7, RootId = 2, WrittenAt = Recent });
        await node.AddAsync(new Post { Id = 4, WriterId = 7, Text = "answered", RootId = 4, WrittenAt = Recent }, new Post { Id = 5, WriterId = 8, RootId = 4, WrittenAt = Recent });
        await AddTournamentAsync(node);

        Assert.Equal(["Post.Text: Clear × 1", "Post: Delete × 3", "Post: Keep × 1, Referenced Post.RootId"], await EraseAsync(node, "writers", 7));
        Assert.Equal(["Round: Delete × 1", "Tournament.LastRoundId: Clear × 1", "Tournament: Delete × 1"], await EraseAsync(node, "organisers", 3));
        Assert.Equal([4, 5], await node.UseAsync(c => c.Posts.Select(p => p.Id).Order().ToListAsync()));
        Assert.Equal((0, 0), (await node.CountAsync<Tournament>(), await node.CountAsync<Round>()));
    }

    private Task<Node<ChessContext>> NewAsync(Database database) => Node<ChessContext>.OnAsync(database, server);

    private static async Task<string[]> EraseAsync(Node<ChessContext> node, string subject, int key)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        var plan = await erasure.PlanAsync(new DataSubjectKey(subject, key.ToString(CultureInfo.InvariantCulture)));
        var done = Said((await erasure.EraseAsync(plan)).Steps);
        Assert.Equal(Said(plan.Steps), done);
        return done;
    }

    private static string[] Said(IEnumerable<ErasureStep> steps) =>
        [.. steps.Select(s => $"{s.Type}{(s.Members.Count == 0 ? "" : ".")}{string.Join('+', s.Members)}: {s.Action} × {s.Rows}{(s.Reason == ErasureReason.None ? "" : $", {s.Reason}")} {s.Details}".TrimEnd()).Order(StringComparer.Ordinal)];
}
