using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Faults;

/// <summary>A process that is gone in the middle of its work, and another that takes over.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class KilledProcessTests(PostgreSql server)
{
    private const int Expired = 55;

    // In a batch, after it has deleted; and when the batch is committed, before the next one.
    [PostgreSqlTheory]
    [InlineData("after", "DELETE", 3, 20)]
    [InlineData("after", "UPDATE gdprkit_sweep", 3, 20)]
    [InlineData("before", "UPDATE gdprkit_lease", 5, 30)]
    public async Task A_sweep_that_is_killed_leaves_whole_batches_and_another_node_completes_it(string when, string statement, int number, int done)
    {
        var database = await server.CreateDatabaseAsync();
        await using var survivor = await On(database).CreatedAsync();
        await survivor.AddAsync([.. Enumerable.Range(0, Expired).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);

        await NodeProcess.KillAsync(database, "sweep", when, statement, number);

        // What went is what the log counts, and the run is not said to have ended.
        var entry = await survivor.UseAsync(c => c.Set<SweepRow>().AsNoTracking().SingleAsync());
        Assert.Equal((done, null), (entry.Count, entry.EndedAt));
        Assert.Equal(Expired - done, await survivor.CountAsync<Subscriber>());
        Assert.Equal(RetentionOutcome.Busy, (await survivor.Sweeper.RunAsync()).Outcome);

        survivor.Clock.Now = survivor.Clock.Now.AddMinutes(3);
        var run = await survivor.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, Expired - done), (run.Outcome, run.Rows));
        Assert.Equal((0, Expired), (await survivor.CountAsync<Subscriber>(), await survivor.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count))));
    }

    // In the transaction that erases; before it is committed as a whole; when it is committed, before the list of erasures knows.
    [PostgreSqlTheory]
    [InlineData("after", "DELETE", 2, false)]
    [InlineData("after", "DELETE", 3, false)]
    [InlineData("before", "UPDATE gdprkit_erasure", 1, true)]
    public async Task An_erasure_that_is_killed_is_not_half_done_and_another_node_completes_it(string when, string statement, int number, bool isGone)
    {
        var database = await server.CreateDatabaseAsync();
        await using var survivor = await On(database).CreatedAsync();
        var (ida, other) = (Customer(9, Order(9)), Customer(9, Order(9)));
        await survivor.AddAsync(ida, other);
        var before = await CountAsync(survivor);

        await NodeProcess.KillAsync(database, ida.Id.ToString(), when, statement, number);

        Assert.Equal(isGone ? before / 2 : before, await CountAsync(survivor));
        Assert.Equal(new("customers", ida.Id.ToString()), Assert.Single(await Ledger(survivor).PendingAsync()).Order.Subject);

        await using var scope = survivor.Services.CreateAsyncScope();
        Assert.Single(await scope.ServiceProvider.GetRequiredService<SubjectErasure>().ResumeAsync());

        Assert.Equal(before / 2, await CountAsync(survivor));
        Assert.Equal(other.Id, await survivor.UseAsync(c => c.Customers.Select(x => x.Id).SingleAsync()));
        Assert.Empty(await Ledger(survivor).PendingAsync());
        var entry = await survivor.UseAsync(c => c.Set<ErasureRow>().AsNoTracking().SingleAsync());
        Assert.Equal(("", before / 2), (entry.Key, (int)entry.Deleted));
        Assert.NotNull(entry.CompletedAt);
    }

    private static Node<ShopContext> On(string database) => new(Node<ShopContext>.NewClock(), o => o.UseNpgsql(database));

    private static IErasureLedger Ledger(Node<ShopContext> node) => node.Services.GetRequiredService<IErasureLedger>();

    private static async Task<int> CountAsync(Node<ShopContext> node) => await node.CountAsync<Customer>() + await node.CountAsync<Order>() + await node.CountAsync<OrderLine>();
}
