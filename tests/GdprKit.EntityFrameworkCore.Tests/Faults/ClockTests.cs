using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Faults;

/// <summary>Clocks that go back, and nodes whose clocks differ.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ClockTests(PostgreSql server)
{
    [PostgreSqlTheory]
    [InlineData(-1)]
    [InlineData(-24 * 400)]
    [InlineData(1)]
    public async Task A_clock_that_is_set_while_a_sweep_runs_changes_nothing_of_it(int hours)
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        var deletes = 0;
        await using var node = await On(database, clock, new Pause(after: command =>
        {
            if (command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) && ++deletes == 2) clock.Now = clock.Now.AddHours(hours);
            return Task.CompletedTask;
        })).CreatedAsync();
        await node.AddAsync([.. Enumerable.Range(0, 50).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);

        var run = await node.Sweeper.RunAsync();

        // Set ahead, the lease has run out by the clock: the node gives up, and the next run goes on.
        Assert.Equal(hours > 0 ? (RetentionOutcome.LeaseLost, 20) : (RetentionOutcome.Completed, 50), (run.Outcome, (int)run.Rows));
        if (hours > 0) Assert.Equal((RetentionOutcome.Completed, 30), await node.Sweeper.RunAsync() is var next ? (next.Outcome, (int)next.Rows) : default);
        var log = await node.UseAsync(c => c.Set<SweepRow>().AsNoTracking().ToListAsync());
        Assert.Equal((50, 0), ((int)log.Sum(s => s.Count), await node.CountAsync<Subscriber>()));
        Assert.All(log, s => Assert.True(s.EndedAt >= s.StartedAt));
    }

    [PostgreSqlTheory]
    [InlineData(-1)]
    [InlineData(1)]
    public async Task Nodes_whose_clocks_are_an_hour_apart_do_nothing_twice_and_miss_nothing(int hours)
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        var (renewals, others) = (0, (RetentionRun?)null);
        await using var other = On(database, new(clock.Now.AddHours(hours)));
        await using var node = await On(database, clock, new Pause(before: async command =>
        {
            // The first takes the lease, the second begins a batch; between two batches the other node comes.
            if (command.CommandText.StartsWith("UPDATE gdprkit_lease", StringComparison.Ordinal) && ++renewals == 3) others = await other.Sweeper.RunAsync(new() { Rows = 10 });
        })).CreatedAsync();
        await node.AddAsync([.. Enumerable.Range(0, 50).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);

        var run = await node.Sweeper.RunAsync();
        await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.LeaseLost, 10), (run.Outcome, (int)run.Rows));
        Assert.Equal((RetentionOutcome.BudgetUsed, 10), (others!.Outcome, (int)others.Rows));
        var log = await node.UseAsync(c => c.Set<SweepRow>().AsNoTracking().ToListAsync());
        Assert.Equal((50, 0), ((int)log.Sum(s => s.Count), await node.CountAsync<Subscriber>()));
    }

    [PostgreSqlFact]
    public async Task A_node_that_died_with_a_clock_far_ahead_does_not_keep_the_others_from_work()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var node = await On(database, clock).CreatedAsync();
        await node.AddAsync(Subscriber(1));
        await node.UseAsync(async c =>
        {
            c.Add(new LeaseRow { Name = "retention", Owner = Guid.NewGuid(), Until = clock.Now.UtcDateTime.AddYears(1) });
            return await c.SaveChangesAsync();
        });

        Assert.Equal(RetentionOutcome.Completed, (await node.Sweeper.RunAsync()).Outcome);
        Assert.Equal(0, await node.CountAsync<Subscriber>());
    }

    [PostgreSqlFact]
    public async Task A_hold_that_was_placed_by_a_node_ahead_holds_for_one_behind()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var behind = await On(database, clock).CreatedAsync();
        await using var ahead = On(database, new(clock.Now.AddHours(1)));
        await behind.AddAsync(Subscriber(1));
        await ahead.Holds.PlaceAsync(new() { Ground = "claim", Subject = "subscribers", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        await behind.Sweeper.RunAsync();

        Assert.Equal(1, await behind.CountAsync<Subscriber>());
    }

    private static Node<ShopContext> On(string database, TestClock clock, Pause? pause = null) => new(clock, o =>
    {
        o.UseNpgsql(database);
        if (pause is not null) o.AddInterceptors(pause);
    }, o => o.BatchSize = 10);
}
