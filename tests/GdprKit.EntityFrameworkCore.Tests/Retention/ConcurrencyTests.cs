using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Clinic;
using GdprKit.EntityFrameworkCore.Tests.Kiosk;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>Several nodes and the app at work at the same time, and what breaks meanwhile.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ConcurrencyTests(PostgreSql server)
{
    private const int Expired = 200;

    [PostgreSqlFact]
    public async Task A_row_whose_date_is_set_anew_by_a_transaction_that_is_not_yet_committed_stays()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var node = await On(database, clock).CreatedAsync();
        await node.AddAsync(Subscribers(10));
        await using var app = await OpenAsync(database);
        await using var transaction = await app.BeginTransactionAsync();
        await ExecuteAsync(app, "UPDATE \"Subscribers\" SET \"WithdrawnAt\" = NULL WHERE \"Email\" = 's7@example.org'");

        var run = node.Sweeper.RunAsync();
        await WaitsForLockAsync(database, "DELETE");
        await transaction.CommitAsync();

        Assert.Equal((RetentionOutcome.Completed, 9), ((await run).Outcome, (await run).Rows));
        Assert.Equal("s7@example.org", await node.UseAsync(c => c.Subscribers.Select(s => s.Email).SingleAsync()));
    }

    [PostgreSqlFact]
    public async Task A_row_stays_whose_date_stands_in_another_that_is_set_anew_by_a_transaction_that_is_not_yet_committed()
    {
        var database = await server.CreateDatabaseAsync();
        await using var node = await new Node<ClinicContext>(Node<ClinicContext>.NewClock(), o => o.UseNpgsql(database)).CreatedAsync();
        var visit = new Visit { Number = 1, Complaint = "cough", EndedAt = new(2015, 6, 1, 12, 0, 0, TimeSpan.Zero), Findings = { new() { Text = "a finding" } } };
        await node.AddAsync(new Patient { Id = new(1), Name = "Ida", Visits = { visit } });
        await using var app = await OpenAsync(database);
        await using var transaction = await app.BeginTransactionAsync();
        await ExecuteAsync(app, "UPDATE \"Visit\" SET \"EndedAt\" = NULL");

        var run = node.Sweeper.RunAsync();
        await WaitsForLockAsync(database, "");
        await transaction.CommitAsync();

        Assert.Equal(RetentionOutcome.Completed, (await run).Outcome);
        Assert.Equal((1, 1, "Ida"), (await node.CountAsync<Visit>(), await node.CountAsync<Finding>(), (await node.UseAsync(c => c.Set<Patient>().SingleAsync())).Name));
    }

    [PostgreSqlFact]
    public async Task A_hold_that_is_placed_while_a_sweep_runs_keeps_what_is_still_there()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var other = await On(database, clock).CreatedAsync();
        await other.AddAsync(Subscribers(30));
        var deletes = 0;
        Task<LegalHold>? hold = null;
        await using var node = On(database, clock, o => o.BatchSize = 10, new Pause(before: async command =>
        {
            if (!command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) || ++deletes != 2) return;
            // The batch has the lease: the hold waits for its end, and whatever is deleted from now on has to look at it.
            hold = other.Holds.PlaceAsync(new() { Ground = "claim", Subject = "subscribers", Owner = "legal", ReviewOn = new(2027, 1, 1) });
            await WaitsForLockAsync(database, "UPDATE gdprkit_lease");
        }));

        var run = await node.Sweeper.RunAsync();
        await hold!;

        Assert.Equal((RetentionOutcome.Completed, 10), (run.Outcome, run.Rows));
        Assert.Equal(20, await node.CountAsync<Subscriber>());
    }

    [PostgreSqlFact]
    public async Task A_restriction_that_is_placed_while_a_sweep_runs_keeps_what_is_still_there()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var other = await On(database, clock).CreatedAsync();
        await other.AddAsync(Subscribers(30));
        var last = await other.UseAsync(c => c.Subscribers.OrderByDescending(s => s.Id).Select(s => s.Email).FirstAsync());
        var deletes = 0;
        Task<Restriction>? restriction = null;
        await using var node = On(database, clock, o => o.BatchSize = 10, new Pause(before: async command =>
        {
            if (!command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) || ++deletes != 2) return;
            restriction = other.Services.GetRequiredService<IRestrictions>().PlaceAsync(new("subscribers", last), RestrictionGround.LegalClaims, "dpo");
            await WaitsForLockAsync(database, "UPDATE gdprkit_lease");
        }));

        var run = await node.Sweeper.RunAsync();
        await restriction!;

        Assert.Equal((RetentionOutcome.Completed, 29), (run.Outcome, run.Rows));
        Assert.Equal(last, await other.UseAsync(c => c.Subscribers.IgnoreQueryFilters().Select(s => s.Email).SingleAsync()));
    }

    [PostgreSqlFact]
    public async Task Nodes_that_sweep_at_once_do_nothing_twice_and_miss_nothing()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var first = await On(database, clock, o => o.BatchSize = 7).CreatedAsync();
        await using var second = On(database, clock, o => o.BatchSize = 7);
        await first.AddAsync(Subscribers(Expired));

        var runs = await Task.WhenAll(Enumerable.Range(0, 6).Select(i => (i % 2 == 0 ? first : second).Sweeper.RunAsync()));

        Assert.Contains(runs, r => r.Outcome == RetentionOutcome.Completed);
        Assert.All(runs, r => Assert.True(r.Outcome is RetentionOutcome.Completed or RetentionOutcome.Busy));
        Assert.Equal((Expired, 0), (runs.Sum(r => r.Rows), await first.CountAsync<Subscriber>()));
        Assert.Equal(Expired, await first.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
    }

    [PostgreSqlFact]
    public async Task A_node_that_comes_while_another_works_leaves_the_work_to_it()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var other = await On(database, clock).CreatedAsync();
        await other.AddAsync(Subscribers(30));
        var (renewals, late) = (0, (RetentionRun[]?)null);
        await using var node = On(database, clock, o => o.BatchSize = 10, new Pause(before: async command =>
        {
            // The first takes the lease, the second begins a batch; before the next the others come.
            if (command.CommandText.StartsWith("UPDATE gdprkit_lease", StringComparison.Ordinal) && ++renewals == 3) late = await Task.WhenAll(Enumerable.Range(0, 5).Select(_ => other.Sweeper.RunAsync()));
        }));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, 30), (run.Outcome, run.Rows));
        Assert.All(late!, r => Assert.Equal((RetentionOutcome.Busy, 0), (r.Outcome, r.Rows)));
    }

    [PostgreSqlFact]
    public async Task A_node_that_is_killed_in_a_batch_leaves_nothing_half_done_and_another_completes()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var survivor = await On(database, clock, o => o.BatchSize = 10).CreatedAsync();
        await survivor.AddAsync(Subscribers(Expired));
        var deletes = 0;
        // From the fifth batch on each connection breaks after it has deleted and before it commits: as when the process is gone, it never comes to the end.
        await using var victim = On(database, clock, o => o.BatchSize = 10, new Pause(after: async command =>
        {
            if (command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) && ++deletes >= 5) await TerminateAsync(database, ((NpgsqlConnection)command.Connection!).ProcessID);
        }));

        var killed = await victim.Sweeper.RunAsync();
        Assert.Equal(RetentionOutcome.Failed, killed.Outcome);
        Assert.Equal(Expired - 40, await survivor.CountAsync<Subscriber>());

        clock.Now = clock.Now.AddMinutes(3);
        var completed = await survivor.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, Expired - 40), (completed.Outcome, completed.Rows));
        Assert.Equal(Expired, await survivor.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
        Assert.Equal(0, await survivor.CountAsync<Subscriber>());
    }

    [PostgreSqlFact]
    public async Task A_node_that_was_not_heard_of_for_too_long_erases_nothing_more()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var other = await On(database, clock).CreatedAsync();
        await other.AddAsync(Subscribers(30));
        var (updates, taken) = (0, (RetentionRun?)null);
        await using var slow = On(database, clock, o => o.BatchSize = 10, new Pause(before: async command =>
        {
            // It took the lease, and renewed it for a first batch; before the second it sleeps, and another takes over.
            if (!command.CommandText.StartsWith("UPDATE gdprkit_lease", StringComparison.Ordinal) || ++updates != 3) return;
            clock.Now = clock.Now.AddMinutes(3);
            taken = await other.Sweeper.RunAsync();
        }));

        var run = await slow.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.LeaseLost, 10), (run.Outcome, run.Rows));
        Assert.Equal((RetentionOutcome.Completed, 20), (taken!.Outcome, taken.Rows));
        Assert.Equal(30, await other.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
    }

    [PostgreSqlFact]
    public async Task A_deadlock_is_tried_again()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var node = await On(database, clock).CreatedAsync();
        await node.AddAsync(Subscribers(2));
        await using var app = await OpenAsync(database);
        await ExecuteAsync(app, "SET deadlock_timeout = '60s'");
        await using var transaction = await app.BeginTransactionAsync();
        await ExecuteAsync(app, "UPDATE \"Subscribers\" SET \"Email\" = 'x1@example.org' WHERE \"Id\" = 2");

        // The batch has the first row and waits for the second; the app then waits for the first, and PostgreSQL ends the batch.
        var run = node.Sweeper.RunAsync();
        await WaitsForLockAsync(database, "DELETE");
        await ExecuteAsync(app, "UPDATE \"Subscribers\" SET \"Email\" = 'x0@example.org' WHERE \"Id\" = 1");
        await transaction.CommitAsync();

        Assert.Equal((RetentionOutcome.Completed, 2), ((await run).Outcome, (await run).Rows));
        Assert.Equal(1, await DeadlocksAsync(database));
    }

    [PostgreSqlFact]
    public async Task A_serialization_failure_is_tried_again()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        var failures = 0;
        await using var node = await On(database, clock, o => o.BatchSize = 10, new Pause(after: command =>
            command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) && ++failures <= 2 ? throw new PostgresException("could not serialize access", "ERROR", "ERROR", "40001") : Task.CompletedTask)).CreatedAsync();
        await node.AddAsync(Subscribers(15));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, 15), (run.Outcome, run.Rows));
        Assert.Equal(15, await node.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
    }

    [PostgreSqlFact]
    public async Task A_row_that_begins_to_be_referred_to_meanwhile_stays_and_the_others_go()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var node = await On(database, clock).CreatedAsync();
        var (busy, idle) = (Customer(1), Customer(1));
        await node.AddAsync(busy, idle);
        await using var app = await OpenAsync(database);
        await using var transaction = await app.BeginTransactionAsync();
        await ExecuteAsync(app, $"INSERT INTO \"Orders\" (\"CustomerId\", \"Total\") VALUES ('{busy.Id}', 5)");

        var run = node.Sweeper.RunAsync();
        await WaitsForLockAsync(database, "DELETE");
        await transaction.CommitAsync();

        Assert.Equal(RetentionOutcome.Completed, (await run).Outcome);
        Assert.Equal(busy.Id, await node.UseAsync(c => c.Customers.Select(x => x.Id).SingleAsync()));
    }

    [PostgreSqlFact]
    public async Task A_row_to_which_another_begins_to_refer_that_would_go_with_it_stays()
    {
        var database = await server.CreateDatabaseAsync();
        await using var node = await new Node<KioskContext>(Node<KioskContext>.NewClock(), o => o.UseNpgsql(database)).CreatedAsync();
        await node.AddAsync(ClockColumnTests.Buyer("Kim", 8, 8));
        var busy = await node.UseAsync(c => c.Purchases.Select(p => p.Id).FirstAsync());
        await using var app = await OpenAsync(database);
        await using var transaction = await app.BeginTransactionAsync();
        await ExecuteAsync(app, $"INSERT INTO \"Lines\" (\"PurchaseId\", \"Article\") VALUES ({busy}, 'coffee')");

        var run = node.Sweeper.RunAsync();
        await WaitsForLockAsync(database, "");
        await transaction.CommitAsync();

        Assert.Equal(RetentionOutcome.Completed, (await run).Outcome);
        Assert.Equal((busy, "coffee"), (await node.UseAsync(c => c.Purchases.Select(p => p.Id).SingleAsync()), await node.UseAsync(c => c.Lines.Select(l => l.Article).SingleAsync())));
    }

    [PostgreSqlFact]
    public async Task A_node_that_finds_the_lease_lost_when_it_tries_again_says_so()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var node = await On(database, clock, pause: new Pause(after: command =>
        {
            if (!command.CommandText.StartsWith("DELETE", StringComparison.Ordinal)) return Task.CompletedTask;
            clock.Now = clock.Now.AddMinutes(3);
            throw new PostgresException("could not serialize access", "ERROR", "ERROR", "40001");
        })).CreatedAsync();
        await node.AddAsync(Subscribers(2));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.LeaseLost, 0), (run.Outcome, run.Rows));
        Assert.Null(await node.UseAsync(c => c.Set<SweepRow>().Select(s => s.Failure).SingleAsync()));
    }

    private static Node<ShopContext> On(string database, TestClock clock, Action<RetentionOptions>? options = null, Pause? pause = null) => new(clock, o =>
    {
        o.UseNpgsql(database);
        if (pause is not null) o.AddInterceptors(pause);
    }, options);

    private static object[] Subscribers(int count) => [.. Enumerable.Range(0, count).Select(i => Subscriber(1, $"s{i}@example.org"))];

    private static async Task<NpgsqlConnection> OpenAsync(string database)
    {
        var connection = new NpgsqlConnection(database + ";Pooling=false");
        await connection.OpenAsync();
        return connection;
    }

    private static async Task<object?> ExecuteAsync(NpgsqlConnection connection, string sql)
    {
        await using var command = new NpgsqlCommand(sql, connection);
        return await command.ExecuteScalarAsync();
    }

    private static async Task TerminateAsync(string database, int process)
    {
        await using var connection = await OpenAsync(database);
        await ExecuteAsync(connection, $"SELECT pg_terminate_backend({process})");
    }

    internal static async Task WaitsForLockAsync(string database, string statement)
    {
        await using var connection = await OpenAsync(database);
        var sql = $"SELECT count(*) FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock' AND query LIKE '{statement}%'";
        for (var i = 0; i < 600; i++)
        {
            if ((long)(await ExecuteAsync(connection, sql))! > 0) return;
            await Task.Delay(50);
        }

        throw new TimeoutException($"Nothing waits with {statement}.");
    }

    private static async Task<long> DeadlocksAsync(string database)
    {
        await using var connection = await OpenAsync(database);
        for (var i = 0; i < 100; i++)
        {
            if ((long)(await ExecuteAsync(connection, "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"))! is > 0 and var deadlocks) return deadlocks;
            await Task.Delay(100);
        }

        return 0;
    }
}
