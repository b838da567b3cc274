using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Faults;

/// <summary>The disk is full (SQLSTATE 53100) when one of GdprKit's tables, or one of the app, is written.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class FullDiskTests(PostgreSql server)
{
    [PostgreSqlTheory]
    [InlineData("INSERT ON gdprkit_sweep", "true", 0)]
    [InlineData("UPDATE ON gdprkit_sweep", "NEW.count > 4", 4)]
    public async Task A_sweep_ends_with_what_is_in_the_log_and_the_next_run_completes(string write, string when, int done)
    {
        await using var node = await Node<ShopContext>.PostgreSqlAsync(server, o => o.BatchSize = 2);
        await node.AddAsync([.. Enumerable.Range(1, 9).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);
        await FillDiskAsync(node, write, when);

        var broken = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Failed, done, 9 - done), (broken.Outcome, (int)broken.Rows, await node.CountAsync<Subscriber>()));
        Assert.Contains("disk is full", broken.Steps.Single().Failure, StringComparison.Ordinal);
        Assert.Equal(done, await LoggedAsync(node));

        await EmptyDiskAsync(node, write);
        Assert.Equal((RetentionOutcome.Completed, 9 - done), await OutcomeAsync(node));
        Assert.Equal((9, 0), (await LoggedAsync(node), await node.CountAsync<Subscriber>()));
    }

    // The list of erasures, before and after; and the data itself, when half of it is gone.
    [PostgreSqlTheory]
    [InlineData("INSERT ON gdprkit_erasure", false, false)]
    [InlineData("DELETE ON \"Customers\"", false, true)]
    [InlineData("UPDATE ON gdprkit_erasure", true, true)]
    public async Task An_erasure_is_done_as_a_whole_or_not_at_all_and_is_completed_when_there_is_room(string write, bool isGone, bool isPending)
    {
        await using var node = await Node<ShopContext>.PostgreSqlAsync(server);
        var ida = Customer(9, Order(9));
        await node.AddAsync(ida);
        await using var scope = node.Services.CreateAsyncScope();
        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        var plan = await erasure.PlanAsync(new DataSubjectKey("customers", ida.Id.ToString()));
        await FillDiskAsync(node, write, "true");

        var e = await Assert.ThrowsAnyAsync<Exception>(() => erasure.EraseAsync(plan));

        Assert.Equal("53100", Assert.IsType<PostgresException>(e as PostgresException ?? e.InnerException).SqlState);
        var left = isGone ? 0 : 1;
        Assert.Equal((left, left), (await node.CountAsync<Customer>(), await node.CountAsync<Order>()));
        var ledger = node.Services.GetRequiredService<IErasureLedger>();
        Assert.Equal(isPending ? 1 : 0, (await ledger.PendingAsync()).Count);

        await EmptyDiskAsync(node, write);
        if (isPending) Assert.Single(await erasure.ResumeAsync());
        else await erasure.EraseAsync(plan);
        Assert.Equal((0, 0), (await node.CountAsync<Customer>(), await node.CountAsync<Order>()));
        Assert.Empty(await ledger.PendingAsync());
        Assert.NotNull((await node.UseAsync(c => c.Set<ErasureRow>().AsNoTracking().SingleAsync())).CompletedAt);
    }

    private static async Task<(RetentionOutcome, int)> OutcomeAsync(Node<ShopContext> node) => await node.Sweeper.RunAsync() is var run ? (run.Outcome, (int)run.Rows) : default;

    private static Task<int> LoggedAsync(Node<ShopContext> node) => node.UseAsync(async c => (int)await c.Set<SweepRow>().SumAsync(s => s.Count));

    private static Task FillDiskAsync(Node<ShopContext> node, string write, string when) => ExecuteAsync(node,
        $"""
        CREATE FUNCTION full_disk() RETURNS trigger AS 'BEGIN IF {when} THEN RAISE EXCEPTION USING ERRCODE = ''53100''; END IF; RETURN NEW; END' LANGUAGE plpgsql;
        CREATE TRIGGER full_disk BEFORE {write} FOR EACH ROW EXECUTE FUNCTION full_disk()
        """);

    private static Task EmptyDiskAsync(Node<ShopContext> node, string write) =>
        ExecuteAsync(node, $"DROP TRIGGER full_disk ON {write[(write.IndexOf(" ON ", StringComparison.Ordinal) + 4)..]}");

    private static Task ExecuteAsync(Node<ShopContext> node, string sql) => node.UseAsync(c => c.Database.ExecuteSqlRawAsync(sql));
}
