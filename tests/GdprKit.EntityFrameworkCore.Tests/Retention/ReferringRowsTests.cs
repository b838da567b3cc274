using GdprKit.EntityFrameworkCore.Tests.Chess;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>What refers to rows that go: it keeps them, goes along, or lets go.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ReferringRowsTests(PostgreSql server)
{
    private static readonly DateTime Old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime Recent = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [BothDatabases]
    public async Task Whoever_would_take_along_what_is_needed_stays_by_whichever_key_it_would_go(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old), Player(2, Old), Player(3), Player(4, Old));
        await node.AddAsync(Game(1, 3, Recent), Game(3, 2, Recent), Game(3, 4));

        var plan = await node.Sweeper.PlanAsync();
        await node.Sweeper.RunAsync();

        Assert.Equal([1, 2, 3], await node.UseAsync(c => c.Players.Select(p => p.Id).Order().ToListAsync()));
        Assert.Equal((2, 2), (await node.CountAsync<Game>(), await node.CountAsync<Remark>()));
        Assert.Equal((1, 2), (await node.UseAsync(c => c.Players.CountAsync(p => p.Name != "")), plan.Steps.Single(s => s.Type == "Player" && s.Members.Count == 0).Blocked));
        Assert.Contains("Remark.SheetId", plan.Obstacles.Single(o => o is { Type: "Player", Rows: 2 }).Reason, StringComparison.Ordinal);
    }

    [PostgreSqlFact]
    public async Task What_comes_meanwhile_is_not_taken_along_either()
    {
        var database = await server.CreateDatabaseAsync();
        await using var node = await new Node<ChessContext>(Node<ChessContext>.NewClock(), o => o.UseNpgsql(database)).CreatedAsync();
        await node.AddAsync(Player(1, Old), Player(2));
        await node.AddAsync(Game(2, 1));
        var sheet = await node.UseAsync(c => c.Sheets.Select(s => s.Id).SingleAsync());
        await using var app = new NpgsqlConnection(database + ";Pooling=false");
        await app.OpenAsync();
        await using var transaction = await app.BeginTransactionAsync();
        await using (var insert = new NpgsqlCommand($"INSERT INTO \"Remarks\" (\"SheetId\", \"Text\", \"WrittenAt\") VALUES ({sheet}, 'well played', '2026-11-01Z')", app)) await insert.ExecuteNonQueryAsync();

        var run = node.Sweeper.RunAsync();
        await ConcurrencyTests.WaitsForLockAsync(database, "");
        await transaction.CommitAsync();

        Assert.Equal(RetentionOutcome.Completed, (await run).Outcome);
        Assert.Equal((2, 1), (await node.CountAsync<Player>(), await node.CountAsync<Remark>()));
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_about_somebody_on_hold_goes_along_with_nobody(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old), Player(2), Player(3, Old));
        await node.AddAsync(Game(1, 2), Game(3, 3));
        var hold = await node.Holds.PlaceAsync(new() { Ground = "claim", Subject = "players", Key = "2", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        await node.Sweeper.RunAsync();
        Assert.Equal([1, 2], await node.UseAsync(c => c.Players.Select(p => p.Id).Order().ToListAsync()));
        Assert.Equal(1, await node.CountAsync<Game>());

        await node.Holds.ReleaseAsync(hold.Id, "legal");
        await node.Sweeper.RunAsync();
        Assert.Equal([2], await node.UseAsync(c => c.Players.Select(p => p.Id).ToListAsync()));
        Assert.Equal(0, await node.CountAsync<Game>());
    }

    [Theory]
    [BothDatabases]
    public async Task Who_is_on_hold_does_not_let_go(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old));
        await node.AddAsync(new Player { Id = 2, Name = "Bo", InvitedById = 1 });
        await node.Holds.PlaceAsync(new() { Ground = "claim", Subject = "players", Key = "2", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        await node.Sweeper.RunAsync();

        Assert.Equal(("", 1), await node.UseAsync(async c => ((await c.Players.SingleAsync(p => p.Id == 1)).Name, (await c.Players.SingleAsync(p => p.Id == 2)).InvitedById ?? 0)));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_may_let_go_keep_nobody(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Player(1, Old), new Arbiter { Id = 1, Name = "Dahl", LeftAt = Old }, new Arbiter { Id = 2, Name = "Holm", LeftAt = Old });
        await node.AddAsync(new Player { Id = 2, Name = "Bo", InvitedById = 1, RivalId = 1 });
        await node.AddAsync(new Protocol { PlayerId = 2, SignedById = 1, SignedAt = Old });

        var plan = await node.Sweeper.PlanAsync();
        await node.Sweeper.RunAsync();

        Assert.DoesNotContain(plan.Obstacles, o => o.Type == "Player");
        Assert.Equal([(2, null, null)], (await node.UseAsync(c => c.Players.ToListAsync())).Select(p => (p.Id, p.InvitedById, p.RivalId)));
        // Whom a law has named stays, and only the name goes.
        Assert.Equal([(1, null)], (await node.UseAsync(c => c.Set<Arbiter>().ToListAsync())).Select(a => (a.Id, a.Name)));
        Assert.Equal(1, await node.UseAsync(c => c.Set<Protocol>().Select(p => p.SignedById).SingleAsync()));
        Assert.Contains(plan.Obstacles, o => o is { Type: "Arbiter", Rows: 1 } && o.Reason.Contains("Protocol.SignedById", StringComparison.Ordinal));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_refer_to_themselves_or_to_each_other_go(Database database)
    {
        await using var node = await NewAsync(database, o => o.BatchSize = 2);
        await node.AddAsync(new Post { Id = 1, WriterId = 7, RootId = 1, WrittenAt = Old }, new Post { Id = 2, WriterId = 7, RootId = 1, WrittenAt = Old }, new Post { Id = 3, WriterId = 7, RootId = 2, WrittenAt = Old });
        await node.AddAsync(new Post { Id = 4, WriterId = 7, RootId = 4, WrittenAt = Old }, new Post { Id = 5, WriterId = 7, RootId = 4, WrittenAt = Recent });
        await AddTournamentAsync(node);

        var plan = await node.Sweeper.PlanAsync();
        var run = await node.Sweeper.RunAsync();

        Assert.Equal([4, 5], await node.UseAsync(c => c.Posts.Select(p => p.Id).Order().ToListAsync()));
        Assert.Equal((0, 0), (await node.CountAsync<Tournament>(), await node.CountAsync<Round>()));
        Assert.Equal(Due(plan), Done(run));
        Assert.Equal([("Post", 1)], plan.Obstacles.Where(o => o.Reason.StartsWith("cannot go", StringComparison.Ordinal)).Select(o => (o.Type, (int)o.Rows!)));
    }

    internal static async Task AddTournamentAsync(Node<ChessContext> node)
    {
        var tournament = new Tournament { OrganiserId = 3, Invitation = "come", HeldAt = Old };
        var round = new Round { Tournament = tournament, Result = "Ida won", HeldAt = Old };
        await node.AddAsync(round);
        await node.UseAsync(c => c.Set<Tournament>().ExecuteUpdateAsync(s => s.SetProperty(t => t.LastRoundId, round.Id)));
    }

    internal static IEnumerable<(string, long)> Due(RetentionPlan plan) => plan.Steps.Where(s => s.Due > 0).Select(s => (s.Rule, s.Due)).Order();

    internal static IEnumerable<(string, long)> Done(RetentionRun run) => run.Steps.Where(s => s.Rows > 0).GroupBy(s => s.Rule).Select(g => (g.Key, g.Sum(s => s.Rows))).Order();

    internal static Player Player(int id, DateTime? left = null) => new() { Id = id, Name = "Ida", LeftAt = left };

    internal static Game Game(int white, int black, DateTime? remark = null)
    {
        var game = new Game { WhiteId = white, BlackId = black, Sheets = { new() } };
        if (remark is { } at) game.Sheets[0].Remarks.Add(new() { Text = "well played", WrittenAt = at });
        return game;
    }

    private Task<Node<ChessContext>> NewAsync(Database database, Action<RetentionOptions>? options = null) => Node<ChessContext>.OnAsync(database, server, options);
}
