using GdprKit.EntityFrameworkCore.Testing;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>What goes and what stays of a customer, by what each need rests on.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ShopErasureTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task What_a_law_has_kept_stays_with_law_and_day_and_the_rest_goes(Database on)
    {
        await using var database = await OnAsync(on);
        var (ida, bo) = (Buyer(closed: true), Buyer(closed: true));
        await database.AddAsync(ida, bo);

        var plan = await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().PlanAsync(Key(ida)));
        Assert.Equal(
            [
                "OrderLine: Delete × 1",
                "Order.ShippingAddress: Clear × 1",
                "Order.Total: Keep × 1, LegalObligation, DK:2022:700:12, 2031-12-31",
                "Customer.Email+Phone+Address.City+Address.Street: Clear × 1",
                "Customer.Name: Clear × 1",
                "Customer: Keep × 1, Referenced",
            ],
            Said(plan.Steps).OrderBy(s => s.StartsWith("OrderLine", StringComparison.Ordinal) ? 0 : s.StartsWith("Order", StringComparison.Ordinal) ? 1 : 2));
        Assert.Contains("2031-12-31", plan.Steps.Single(s => s.Law is not null).Explanation, StringComparison.Ordinal);
        Assert.Contains("Art. 17(3)(b)", plan.Steps.Single(s => s.Law is not null).Explanation, StringComparison.Ordinal);
        // A plan changes nothing.
        Assert.Equal((2, "Ida", 2), await ShopAsync(database, ida));

        var result = await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().EraseAsync(plan));
        Assert.Equal(Said(plan.Steps).Order(), Said(result.Steps).Order());
        Assert.Equal((2, "", 1), await ShopAsync(database, ida));
        Assert.Equal((2, "Ida", 1), await ShopAsync(database, bo));
        // A second time there is nothing left to do.
        Assert.All(await database.InScopeAsync(s => s.GetRequiredService<IPersonalDataStore>().EraseAsync(new() { Subject = Key(ida) })), s => Assert.Equal(ErasureAction.Keep, s.Action));
    }

    [Theory]
    [BothDatabases]
    public async Task A_probe_finds_nothing_left_but_what_the_law_has_kept(Database on)
    {
        await using var database = await OnAsync(on);
        await database.InScopeAsync(async s =>
        {
            var shop = s.GetRequiredService<ShopContext>();
            var probe = await SubjectProbe.CreateAsync(shop, s.GetRequiredService<ProcessingRegister>(), "customers");
            var now = new DateTime(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc);
            await shop.Customers.IgnoreQueryFilters().ExecuteUpdateAsync(u => u.SetProperty(c => c.ClosedAt, now));
            await shop.Orders.ExecuteUpdateAsync(u => u.SetProperty(o => o.CompletedAt, now).SetProperty(o => o.BookedOn, new DateOnly(2026, 3, 10)));
            await shop.Set<OrderLine>().ExecuteUpdateAsync(u => u.SetProperty(l => l.CompletedAt, now));

            var erasure = s.GetRequiredService<SubjectErasure>();
            await erasure.EraseAsync(await erasure.PlanAsync(probe.Subject));

            var e = await Assert.ThrowsAsync<SubjectProbeException>(() => probe.AssertErasedAsync(shop));
            Assert.Equal("The erasure leaves Order.Total.", e.Message);
            await probe.AssertErasedAsync(shop, mayStay: "Order.Total");
        });
    }

    [Theory]
    [BothDatabases]
    public async Task When_the_time_of_the_law_is_over_all_goes(Database on)
    {
        await using var database = await OnAsync(on);
        var ida = Buyer(closed: true);
        await database.AddAsync(ida);
        database.Clock.Now = new(2032, 1, 1, 12, 0, 0, TimeSpan.Zero);

        Assert.All((await EraseAsync(database, Key(ida))).Steps, s => Assert.Equal(ErasureAction.Delete, s.Action));
        Assert.Equal((0, null, 0), await ShopAsync(database, ida));
    }

    [Fact]
    public async Task What_a_contract_needs_stays_as_long_as_nothing_dates_its_end()
    {
        await using var database = await OnAsync(Database.Sqlite);
        var ida = Buyer(closed: false);
        await database.AddAsync(ida);

        var steps = (await EraseAsync(database, Key(ida))).Steps;
        var kept = steps.Single(s => s is { Type: "Customer", Reason: ErasureReason.Contract });
        Assert.Equal(("customer-accounts", null), (kept.Activity, kept.Until));
        Assert.Contains("run your account", kept.Explanation, StringComparison.OrdinalIgnoreCase);
        Assert.Equal((1, "Ida", 0), await ShopAsync(database, ida));
    }

    [Theory]
    [BothDatabases]
    public async Task Consent_ends_with_the_request(Database on)
    {
        await using var database = await OnAsync(on);
        await database.AddAsync(new Subscriber { Email = "a@example.org" }, new Subscriber { Email = "b@example.org" });

        Assert.Equal(["Subscriber: Delete × 1"], Said((await EraseAsync(database, new("subscribers", "a@example.org"))).Steps));
        Assert.Equal(["b@example.org"], await database.InScopeAsync(s => s.GetRequiredService<ShopContext>().Subscribers.Select(x => x.Email).ToListAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_legal_hold_wins(Database on)
    {
        await using var database = await OnAsync(on);
        await database.AddAsync(new Subscriber { Email = "a@example.org" });
        await database.InScopeAsync(s => s.GetRequiredService<ILegalHolds>().PlaceAsync(new() { Ground = "claim", Subject = "subscribers", Key = "a@example.org", Owner = "legal", ReviewOn = new(2027, 1, 1) }));

        Assert.Equal(["Subscriber: Keep × 1, LegalHold"], Said((await EraseAsync(database, new("subscribers", "a@example.org"))).Steps));
        Assert.Equal(1, await database.InScopeAsync(s => s.GetRequiredService<ShopContext>().Subscribers.CountAsync()));
    }

    [Fact]
    public async Task Whoever_decides_may_keep_an_activity_with_a_reason()
    {
        await using var database = await OnAsync(Database.Sqlite);
        await database.AddAsync(new Subscriber { Email = "a@example.org" });
        var order = new ErasureOrder { Subject = new("subscribers", "a@example.org"), Keep = new Dictionary<string, string> { ["newsletter"] = "a dispute about the consent" } };

        var plan = await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().PlanAsync(order));
        Assert.Equal((ErasureAction.Keep, ErasureReason.Declared, "a dispute about the consent"), (plan.Steps[0].Action, plan.Steps[0].Reason, plan.Steps[0].Details));

        await Assert.ThrowsAsync<ArgumentException>(() => database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().PlanAsync(order with { Keep = new Dictionary<string, string> { ["no-such"] = "x" } })));
        await Assert.ThrowsAsync<ArgumentException>(() => database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().PlanAsync(order with { Keep = new Dictionary<string, string> { ["newsletter"] = " " } })));
    }

    private Task<TestDatabase> OnAsync(Database database) => database == Database.Sqlite ? TestDatabase.SqliteAsync() : TestDatabase.PostgreSqlAsync(server);

    private static Task<ErasureResult> EraseAsync(TestDatabase database, DataSubjectKey subject) => database.InScopeAsync(async s =>
    {
        var erasure = s.GetRequiredService<SubjectErasure>();
        return await erasure.EraseAsync(await erasure.PlanAsync(subject));
    });

    private static async Task<(int Customers, string? Name, int Lines)> ShopAsync(TestDatabase database, Customer customer) => await database.InScopeAsync(async s =>
    {
        var shop = s.GetRequiredService<ShopContext>();
        return (await shop.Customers.IgnoreQueryFilters().CountAsync(), await shop.Customers.IgnoreQueryFilters().Where(c => c.Id == customer.Id).Select(c => c.Name).SingleOrDefaultAsync(), await shop.Set<OrderLine>().CountAsync());
    });

    private static IEnumerable<string> Said(IEnumerable<ErasureStep> steps) => steps.Select(s =>
        $"{s.Type}{(s.Members.Count == 0 ? "" : ".")}{string.Join('+', s.Members)}: {s.Action} × {s.Rows}{(s.Reason == ErasureReason.None ? "" : $", {s.Reason}")}{(s.Law is null ? "" : $", {s.Law}")}{(s.Until is { } until ? $", {until:yyyy-MM-dd}" : "")}");

    private static DataSubjectKey Key(Customer customer) => new("customers", customer.Id.ToString());

    private static Customer Buyer(bool closed)
    {
        var done = new DateTime(2026, 3, 10, 0, 0, 0, DateTimeKind.Utc);
        return new()
        {
            Id = Guid.NewGuid(),
            Name = "Ida",
            Email = "ida@example.org",
            Address = new() { Street = "Vej 1" },
            ClosedAt = closed ? done : null,
            LastSeenAt = done,
            Orders = { new Order { ShippingAddress = "Vej 1", Total = 12.5m, CompletedAt = done, BookedOn = new(2026, 3, 10), Lines = { new OrderLine { Article = "tea", CompletedAt = done } } } },
        };
    }
}
