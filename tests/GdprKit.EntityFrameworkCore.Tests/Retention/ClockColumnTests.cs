using GdprKit.EntityFrameworkCore.Tests.Kiosk;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>Dates that are personal data themselves, and rows that only others date.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ClockColumnTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task What_a_plan_counts_is_what_a_run_does_also_where_a_date_is_personal_data(Database database)
    {
        await using var node = await Node<KioskContext>.OnAsync(database, server);
        await node.AddAsync(Buyer("Kim", 4), Buyer("Bo", 1), Buyer("Ada", 4, 1));

        var plan = await node.Sweeper.PlanAsync();
        var run = await node.Sweeper.RunAsync();

        Assert.Equal(
            ["Buyer [Email] 1", "Buyer [Name] 1", "Purchase [Address] 2", "PurchaseLine [] 2"],
            plan.Steps.Where(s => s.Due > 0).Select(s => $"{s.Type} [{string.Join(',', s.Members)}] {s.Due}").Order(StringComparer.Ordinal));
        Assert.Equal(plan.Steps.Where(s => s.Due > 0).Select(s => (s.Rule, s.Due)), run.Steps.Select(s => (s.Rule, s.Rows)));
        Assert.Equal(RetentionOutcome.Completed, run.Outcome);
        Assert.Equal(["", "Ada", "Bo"], await node.UseAsync(c => c.Buyers.Select(b => b.Name).OrderBy(n => n).ToListAsync()));
        // The date goes with its row.
        Assert.Equal(0, await node.UseAsync(c => c.Purchases.CountAsync(p => p.CompletedAt == null)));
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task What_only_other_rows_date_does_not_outlive_them(Database database)
    {
        await using var node = await Node<KioskContext>.OnAsync(database, server);
        await node.AddAsync(Buyer("Kim", 8), Buyer("Bo", 8, 4), Buyer("new"));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal(RetentionOutcome.Completed, run.Outcome);
        var left = await node.UseAsync(c => c.Buyers.OrderBy(b => b.Id).Select(b => new { b.Name, b.Email, b.Purchases.Count }).ToListAsync());
        // Bo's younger purchase is still in the books, and nobody needs the name to it.
        Assert.Equal([(null, 1), ("new@example.org", 0)], left.Select(b => (b.Email, b.Count)));
        Assert.Equal(["", "new"], left.Select(b => b.Name));
    }

    [Theory]
    [BothDatabases]
    public async Task Who_consents_keeps_what_rests_on_it_and_who_never_did_does_not(Database database)
    {
        await using var node = await Node<KioskContext>.OnAsync(database, server);
        var (consents, never) = (Buyer("consents", 4), Buyer("never", 4));
        await node.AddAsync(consents, never);
        await using (var scope = node.Services.CreateAsyncScope())
            await scope.ServiceProvider.GetRequiredService<IConsentLedger>().GrantAsync<Tips>(new("buyers", $"{consents.Id}"), new() { Channel = Via.Website });

        await node.Sweeper.RunAsync();

        Assert.Equal(["consents@example.org", null], await node.UseAsync(c => c.Buyers.OrderBy(b => b.Id).Select(b => b.Email).ToListAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task The_plan_says_which_rows_nothing_can_date(Database database)
    {
        await using var node = await Node<KioskContext>.OnAsync(database, server);
        await node.AddAsync(Buyer("new"), Buyer("Bo", 1));

        var obstacle = Assert.Single((await node.Sweeper.PlanAsync()).Obstacles, o => o.Type == "Buyer");

        Assert.Equal(1, obstacle.Rows);
        Assert.Contains("Purchase.CompletedAt", obstacle.Reason, StringComparison.Ordinal);
    }

    internal static Buyer Buyer(string name, params double[] boughtYearsAgo)
    {
        var buyer = new Buyer { Name = name, Email = $"{name}@example.org" };
        foreach (var at in boughtYearsAgo.Select(y => Ago(y)!.Value))
            buyer.Purchases.Add(new() { Address = "Torvet 1", Total = 5, CompletedAt = at, BookedOn = DateOnly.FromDateTime(at), Lines = { new() { Article = "tea" } } });
        return buyer;
    }
}
