using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>What goes, what stays and what is cleared in the shop, whose account, delivery and bookkeeping need other data for other times.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class SweepTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task Rows_go_when_no_activity_needs_them_any_more(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(1), Customer(0.4), Customer(null), Subscriber(0.1), Subscriber(null, "bo@example.org"));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal(RetentionOutcome.Completed, run.Outcome);
        Assert.Equal(["Customer 1", "Subscriber 1"], run.Steps.Where(s => s.Members.Count == 0).Select(s => $"{s.Type} {s.Rows}").Order(StringComparer.Ordinal));
        Assert.Equal(2, await node.CountAsync<Customer>());
        Assert.Equal("bo@example.org", await node.UseAsync(c => c.Subscribers.Select(s => s.Email).SingleAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_retention_until_an_event_is_due_the_day_after(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Subscriber { Email = "ib@example.org", WithdrawnAt = new(2026, 11, 26, 0, 0, 0, DateTimeKind.Utc) });

        node.Clock.Now = new(2026, 11, 26, 23, 59, 59, TimeSpan.Zero);
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);

        node.Clock.Now = new(2026, 11, 27, 0, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_a_filter_of_the_app_hides_go_too(Database database)
    {
        await using var node = await NewAsync(database);
        var hidden = Customer(1);
        hidden.IsDeleted = true;
        await node.AddAsync(hidden);

        await node.Sweeper.RunAsync();

        Assert.Equal(0, await node.CountAsync<Customer>());
    }

    [Theory]
    [BothDatabases]
    public async Task The_longest_need_keeps_the_row_and_no_column_longer_than_its_own(Database database)
    {
        await using var node = await NewAsync(database);
        // Closed more than six months ago, delivered more than three years ago, booked less than five years ago.
        await node.AddAsync(Customer(2, Order(4)));

        await node.Sweeper.RunAsync();

        var order = await node.UseAsync(c => c.Orders.Include(o => o.Lines).SingleAsync());
        Assert.Null(order.ShippingAddress);
        Assert.Equal(100, order.Total);
        Assert.Empty(order.Lines);
        // The order keeps the row of its customer, but nothing needs what stands in it.
        var customer = await node.UseAsync(c => c.Customers.SingleAsync());
        Assert.Equal(("", null, null, null, null), (customer.Name, customer.Email, customer.Phone, customer.Address?.Street, customer.Address?.City));
    }

    [Theory]
    [BothDatabases]
    public async Task A_column_is_cleared_while_another_activity_needs_the_row(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(2, Order(1)));

        await node.Sweeper.RunAsync();

        var customer = await node.UseAsync(c => c.Customers.SingleAsync());
        Assert.Equal(("Ida", null, null), (customer.Name, customer.Email, customer.Phone));
        Assert.Equal("Torvet 1", await node.UseAsync(c => c.Orders.Select(o => o.ShippingAddress).SingleAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_statutory_minimum_blocks_and_children_go_first(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(8, Order(8)), Customer(8, Order(5.5)));

        var run = await node.Sweeper.RunAsync();

        Assert.All(run.Steps, s => Assert.Null(s.Failure));
        // Five years after the end of a financial year that ended half a year after the booking.
        Assert.Equal(1, await node.CountAsync<Order>());
        Assert.Equal(1, await node.CountAsync<Customer>());

        node.Clock.Now = node.Clock.Now.AddYears(1);
        await node.Sweeper.RunAsync();
        Assert.Equal((0, 0, 0), (await node.CountAsync<OrderLine>(), await node.CountAsync<Order>(), await node.CountAsync<Customer>()));
    }

    [Theory]
    [BothDatabases]
    public async Task Without_a_date_nothing_ends_and_the_plan_counts_it(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(2, Order(null)), Customer(null));

        var plan = await node.Sweeper.PlanAsync();

        Assert.Equal(1, plan.Steps.Single(s => s.Type == "Order" && s.Members.Count == 0).Undated);
        Assert.Equal(1, plan.Steps.Single(s => s.Type == "Customer" && s.Members.Count == 0).Undated);
        await node.Sweeper.RunAsync();
        Assert.Equal((1, 2), (await node.CountAsync<Order>(), await node.CountAsync<Customer>()));
        Assert.Equal(2, await node.UseAsync(c => c.Customers.CountAsync(x => x.Name == "Ida")));
    }

    [Theory]
    [BothDatabases]
    public async Task A_plan_changes_nothing_and_says_what_a_run_does(Database database)
    {
        await using var node = await NewAsync(database, o => o.RequireConfirmation = true);
        await node.AddAsync(Customer(1), Customer(2), Customer(3, Order(1)));

        var plan = await node.Sweeper.PlanAsync();

        var step = plan.Steps.Single(s => s.Type == "Customer" && s.Members.Count == 0);
        Assert.Equal((2, 0, 0), (step.Due, step.Held, step.Blocked));
        Assert.Equal((Ago(2)!.Value.Date, Ago(1)!.Value.Date), (step.Oldest!.Value.Date, step.Newest!.Value.Date));
        Assert.True(step.AwaitsConfirmation);
        Assert.Contains("Customer accounts: 6 months after the account is closed, then erased", step.Retention);
        Assert.Equal(3, await node.CountAsync<Customer>());
    }

    [Theory]
    [BothDatabases]
    public async Task A_plan_counts_what_goes_when_that_is_gone_which_refers_to_it(Database database)
    {
        await using var node = await NewAsync(database);
        var held = Customer(9, Order(9));
        // Of these three, the second has an order that the law has kept, and the third is on hold.
        await node.AddAsync(Customer(8, Order(8), Order(9)), Customer(8, Order(8), Order(5.5)), held);
        await node.Holds.PlaceAsync(Hold("customers", held.Id.ToString()));

        var plan = await node.Sweeper.PlanAsync();
        var run = await node.Sweeper.RunAsync();

        Assert.Equal(ReferringRowsTests.Due(plan), ReferringRowsTests.Done(run));
        Assert.Equal(["Customer 1 1 1", "Order 3 0 1", "OrderLine 4 0 1"], plan.Steps.Where(s => s.Members.Count == 0 && s.Due > 0).Select(s => $"{s.Type} {s.Due} {s.Blocked} {s.Held}").Order(StringComparer.Ordinal));
        Assert.Equal([("Customer", 1L)], plan.Obstacles.Where(o => o.Rows is not null).Select(o => (o.Type, o.Rows!.Value)));
    }

    [Theory]
    [BothDatabases]
    public async Task A_rule_waits_for_its_confirmation(Database database)
    {
        await using var node = await NewAsync(database, o => o.RequireConfirmation = true);
        await node.AddAsync(Customer(1), Subscriber(1));

        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);

        var rule = (await node.Sweeper.PlanAsync()).Steps.Single(s => s.Type == "Subscriber").Rule;
        await node.Sweeper.ConfirmAsync(rule, "the data protection officer");
        await node.Sweeper.ConfirmAsync(rule, "again");

        Assert.Equal(["Subscriber 1"], (await node.Sweeper.RunAsync()).Steps.Select(s => $"{s.Type} {s.Rows}"));
        Assert.False((await node.Sweeper.PlanAsync()).Steps.Single(s => s.Rule == rule).AwaitsConfirmation);
        await Assert.ThrowsAsync<ArgumentException>(() => node.Sweeper.ConfirmAsync("Customer.Erase.000000000000", "somebody"));
    }

    [Theory]
    [BothDatabases]
    public async Task A_run_stops_at_its_budget_and_the_next_goes_on(Database database)
    {
        await using var node = await NewAsync(database, o => o.BatchSize = 3);
        await node.AddAsync([.. Enumerable.Range(0, 10).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);

        var first = await node.Sweeper.RunAsync(new() { Rows = 5 });
        Assert.Equal((RetentionOutcome.BudgetUsed, 5), (first.Outcome, first.Rows));
        Assert.Equal(RetentionOutcome.BudgetUsed, (await node.Sweeper.RunAsync(new() { Time = TimeSpan.Zero })).Outcome);

        var second = await node.Sweeper.RunAsync();
        Assert.Equal((RetentionOutcome.Completed, 5), (second.Outcome, second.Rows));
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task The_log_counts_what_was_done_and_holds_no_personal_data(Database database)
    {
        await using var node = await NewAsync(database, o => o.BatchSize = 2);
        await node.AddAsync([.. Enumerable.Range(1, 5).Select(i => (object)Subscriber(i, $"s{i}@example.org"))]);

        var run = await node.Sweeper.RunAsync();

        var entry = await node.UseAsync(c => c.Set<SweepRow>().SingleAsync());
        Assert.Equal((run.Id, "Subscriber", "Erase", "", 5), (entry.Run, entry.Type, entry.Action, entry.Members, entry.Count));
        Assert.Equal((Ago(5)!.Value.Date, Ago(1)!.Value.Date), (entry.Oldest!.Value.Date, entry.Newest!.Value.Date));
        Assert.Equal(node.Clock.Now.UtcDateTime, entry.EndedAt);
        Assert.Null(entry.Failure);
    }

    [Theory]
    [BothDatabases]
    public async Task Where_the_log_cannot_be_written_nothing_is_erased_and_the_next_run_completes(Database database)
    {
        await using var node = await NewAsync(database, o => o.BatchSize = 2);
        await node.AddAsync([.. Enumerable.Range(1, 5).Select(i => (object)Subscriber(1, $"s{i}@example.org"))]);
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync(database == Database.Sqlite
            ? "CREATE TRIGGER full_disk BEFORE UPDATE OF count ON gdprkit_sweep BEGIN SELECT RAISE(ABORT, 'disk full'); END"
            : "CREATE FUNCTION full_disk() RETURNS trigger AS 'BEGIN IF NEW.count > 0 THEN RAISE EXCEPTION USING ERRCODE = ''53100''; END IF; RETURN NEW; END' LANGUAGE plpgsql; CREATE TRIGGER full_disk BEFORE UPDATE ON gdprkit_sweep FOR EACH ROW EXECUTE FUNCTION full_disk()"));

        var broken = await node.Sweeper.RunAsync();
        Assert.Equal((RetentionOutcome.Failed, 0), (broken.Outcome, broken.Rows));
        Assert.NotNull(broken.Steps.Single().Failure);
        Assert.Equal(5, await node.CountAsync<Subscriber>());

        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync(database == Database.Sqlite ? "DROP TRIGGER full_disk" : "DROP TRIGGER full_disk ON gdprkit_sweep"));
        Assert.Equal(5, (await node.Sweeper.RunAsync()).Rows);
        Assert.Equal(5, await node.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
    }

    [Theory]
    [BothDatabases]
    public async Task A_step_that_cannot_even_be_asked_for_stops_no_other_and_is_in_the_log(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(1), Customer(8, Order(8)), Subscriber(1));
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("ALTER TABLE \"Orders\" RENAME COLUMN \"BookedOn\" TO \"Moved\""));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal(RetentionOutcome.Failed, run.Outcome);
        Assert.Equal((1, 0), (await node.CountAsync<Customer>(), await node.CountAsync<Subscriber>()));
        Assert.Equal(1, await node.UseAsync(c => c.Set<SweepRow>().CountAsync(s => s.Type == "Order" && s.Members == "" && s.Failure != null && s.EndedAt != null)));
    }

    [Theory]
    [BothDatabases]
    public async Task A_clock_that_goes_back_erases_nothing_early(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(1), Customer(0.4));
        await node.Sweeper.RunAsync();
        await node.AddAsync(Customer(0.6));

        node.Clock.Now = node.Clock.Now.AddDays(-100);
        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, 0), (run.Outcome, run.Rows));
        Assert.Equal(2, await node.CountAsync<Customer>());
    }

    [Theory]
    [BothDatabases]
    public async Task A_hold_on_a_person_keeps_all_that_is_about_them_until_it_is_released(Database database)
    {
        await using var node = await NewAsync(database);
        var (held, other) = (Customer(9, Order(9)), Customer(9, Order(9)));
        await node.AddAsync(held, other);
        var hold = await node.Holds.PlaceAsync(Hold("customers", held.Id.ToString()));

        var plan = await node.Sweeper.PlanAsync();
        Assert.Equal([1L, 1L, 1L], plan.Steps.Where(s => s.Members.Count == 0 && s.Type != "Subscriber").Select(s => s.Held));
        await node.Sweeper.RunAsync();

        Assert.Equal((1, 1, 1), (await node.CountAsync<OrderLine>(), await node.CountAsync<Order>(), await node.CountAsync<Customer>()));
        var kept = await node.UseAsync(c => c.Customers.Include(x => x.Orders).SingleAsync());
        Assert.Equal((held.Id, "ida@example.org", "Torvet 1"), (kept.Id, kept.Email, kept.Orders.Single().ShippingAddress));

        Assert.True(await node.Holds.ReleaseAsync(hold.Id, "legal"));
        Assert.False(await node.Holds.ReleaseAsync(hold.Id, "legal"));
        await node.Sweeper.RunAsync();
        Assert.Equal(0, await node.CountAsync<Customer>());
        Assert.NotNull((await node.Holds.ListAsync()).Single().ReleasedAt);
    }

    [Theory]
    [BothDatabases]
    public async Task A_hold_on_all_of_a_kind_keeps_them_all_from_when_it_begins(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Customer(1), Subscriber(1));
        await node.Holds.PlaceAsync(Hold("customers", null) with { From = node.Clock.Now.AddDays(2) });
        await node.Holds.PlaceAsync(Hold("subscribers", "somebody-else@example.org"));
        await node.Holds.PlaceAsync(Hold("subscribers", null));

        await node.Sweeper.RunAsync();

        Assert.Equal((0, 1), (await node.CountAsync<Customer>(), await node.CountAsync<Subscriber>()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_hold_names_people_of_the_register_and_is_reviewed_within_six_months(Database database)
    {
        await using var node = await NewAsync(database);

        await Assert.ThrowsAsync<ArgumentException>(() => node.Holds.PlaceAsync(Hold("strangers", null)));
        var late = await Assert.ThrowsAsync<ArgumentException>(() => node.Holds.PlaceAsync(Hold("customers", null) with { ReviewOn = new(2027, 5, 27) }));
        Assert.Contains("2027-05-26", late.Message, StringComparison.Ordinal);
        await node.Holds.PlaceAsync(Hold("customers", null) with { ReviewOn = new(2027, 5, 26) });
    }

    private static NewLegalHold Hold(string subject, string? key) => new() { Ground = "case 2026-117, Art. 17(3)(e)", Subject = subject, Key = key, Owner = "legal", ReviewOn = new(2027, 3, 1) };

    private Task<Node<ShopContext>> NewAsync(Database database, Action<RetentionOptions>? options = null) => Node<ShopContext>.OnAsync(database, server, options);
}
