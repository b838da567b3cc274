using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Loyalty;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Stores;

/// <summary>One app, two contexts on two databases, and a store that is none.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class SeveralDatabasesTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task Retention_sweeps_each(Database second)
    {
        await using var app = await TwoDatabases.CreateAsync(second, server);
        await app.AddAsync<ShopContext>(Customer(1), Customer());
        await app.AddAsync<LoyaltyContext>(Card(Guid.NewGuid(), 1), Card(Guid.NewGuid(), null));

        var plan = await app.UseAsync<IRetentionSweeper, RetentionPlan>(s => s.PlanAsync());
        var run = await app.UseAsync<IRetentionSweeper, RetentionRun>(s => s.RunAsync());

        Assert.Equal([("Customer", 1), ("LoyaltyCard", 1)], plan.Steps.Where(s => s.Due > 0 && s.Members.Count == 0).Select(s => (s.Type, (int)s.Due)));
        Assert.Equal(RetentionOutcome.Completed, run.Outcome);
        Assert.Equal([("Customer", 1), ("LoyaltyCard", 1)], run.Steps.Where(s => s.Members.Count == 0).Select(s => (s.Type, (int)s.Rows)));
        Assert.Equal((1, 1, 0), await app.CountAsync());
        // Each database has the log of what was done in it.
        Assert.Equal(("Customer", "LoyaltyCard"), (
            await app.UseAsync<ShopContext, string>(c => c.Set<SweepRow>().Select(s => s.Type).Distinct().SingleAsync()),
            await app.UseAsync<LoyaltyContext, string>(c => c.Set<SweepRow>().Select(s => s.Type).Distinct().SingleAsync())));
    }

    [Theory]
    [BothDatabases]
    public async Task Access_gives_what_each_has(Database second)
    {
        await using var app = await TwoDatabases.CreateAsync(second, server);
        var (ida, _) = await TwoCustomersAsync(app);

        await using var scope = app.Services.CreateAsyncScope();
        var export = await Export.AccessAsync(scope.ServiceProvider, Key(ida));

        Assert.Equal(["Customer", "Letter", "LoyaltyCard"], export.Types());
        Assert.Equal(["ShopContext", "LoyaltyContext", "letters"], export["manifest"]!["stores"]!.AsArray().Select(s => (string?)s));
        Assert.Equal(
            ("Ida", "4711", "Dear Ida"),
            ((string?)export.Rows("Customer").Single()["Name"], (string?)export.Rows("LoyaltyCard").Single()["Number"], (string?)export.Rows("Letter").Single()["Text"]));
        Assert.Contains("reward you", export["information"]!.ToJsonString(), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [BothDatabases]
    public async Task An_erasure_reaches_each_and_goes_on_where_it_was_broken_off(Database second)
    {
        var isBroken = true;
        await using var app = await TwoDatabases.CreateAsync(second, server, new Pause(before: command =>
            isBroken && command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) ? throw new IOException("The second database is gone.") : Task.CompletedTask));
        var (ida, bo) = await TwoCustomersAsync(app);
        isBroken = false;
        var plan = await app.UseAsync<SubjectErasure, ErasurePlan>(e => e.PlanAsync(Key(ida)));
        isBroken = true;
        Assert.Equal(["ShopContext", "LoyaltyContext", "letters"], plan.Steps.Where(s => s.Action == ErasureAction.Delete).Select(s => s.Store));
        Assert.Equal((2, 2, 2), await app.CountAsync());

        await Assert.ThrowsAsync<IOException>(() => app.UseAsync<SubjectErasure, ErasureResult>(e => e.EraseAsync(plan)));
        Assert.Equal((1, 2, 2), await app.CountAsync());
        isBroken = false;
        var result = Assert.Single(await app.UseAsync<SubjectErasure, IReadOnlyList<ErasureResult>>(e => e.ResumeAsync()));

        Assert.Equal((1, 1, 1), await app.CountAsync());
        Assert.Equal(bo.Id, await app.UseAsync<LoyaltyContext, Guid>(c => c.Cards.Select(x => x.CustomerId).SingleAsync()));
        // What went before it was broken off is told as well, and counted.
        Assert.Equal(["ShopContext", "LoyaltyContext", "letters"], result.Steps.Where(s => s.Action == ErasureAction.Delete).Select(s => s.Store));
        Assert.Equal(3, await app.UseAsync<ShopContext, long>(c => c.Set<ErasureRow>().Select(e => e.Deleted).SingleAsync()));
        Assert.Equal(0, await app.UseAsync<LoyaltyContext, int>(c => c.Set<ErasureRow>().CountAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task Holds_and_restrictions_reach_each(Database second)
    {
        await using var app = await TwoDatabases.CreateAsync(second, server);
        var (ida, bo) = await TwoCustomersAsync(app);
        var claim = new NewLegalHold { Ground = "claim", Subject = "customers", Key = ida.Id.ToString(), Owner = "legal", ReviewOn = new(2027, 1, 1) };
        var hold = await app.UseAsync<ILegalHolds, LegalHold>(h => h.PlaceAsync(claim));
        var restriction = await app.UseAsync<IRestrictions, Restriction>(r => r.PlaceAsync(Key(bo), RestrictionGround.LegalClaims, "dpo"));

        Assert.Equal(RetentionOutcome.Completed, (await app.UseAsync<IRetentionSweeper, RetentionRun>(s => s.RunAsync())).Outcome);
        Assert.Equal((2, 2, 2), await app.CountAsync());
        // What is restricted is not used.
        Assert.Equal(["4711"], await app.UseAsync<LoyaltyContext, List<string>>(c => c.Cards.Select(x => x.Number).ToListAsync()));
        Assert.Single(await app.UseAsync<ILegalHolds, IReadOnlyList<LegalHold>>(h => h.ListAsync()));
        Assert.Single(await app.UseAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.ListAsync()));

        Assert.True(await app.UseAsync<ILegalHolds, bool>(h => h.ReleaseAsync(hold.Id, "legal")));
        await app.UseAsync<IRestrictions, Restriction>(r => r.InformAsync(restriction.Id));
        await app.UseAsync<IRestrictions, Restriction>(r => r.LiftAsync(restriction.Id, "dpo"));
        await app.UseAsync<IRetentionSweeper, RetentionRun>(s => s.RunAsync());
        Assert.Equal((0, 0, 2), await app.CountAsync());
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_entered_of_people_lies_in_the_first(Database second)
    {
        await using var app = await TwoDatabases.CreateAsync(second, server);
        var subscriber = new DataSubjectKey("subscribers", "ib@example.org");

        await app.UseAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<Newsletter>(subscriber, new() { Channel = Via.Website, Form = "signup" }));
        await app.UseAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = subscriber, Rights = DataRight.Access, Channel = Via.Email }));

        Assert.Equal((1, 0), (await app.UseAsync<ShopContext, int>(c => c.Set<ConsentRow>().CountAsync()), await app.UseAsync<LoyaltyContext, int>(c => c.Set<ConsentRow>().CountAsync())));
        Assert.Equal((1, 0), (await app.UseAsync<ShopContext, int>(c => c.Set<RequestRow>().CountAsync()), await app.UseAsync<LoyaltyContext, int>(c => c.Set<RequestRow>().CountAsync())));
    }

    [Theory]
    [BothDatabases]
    public async Task After_a_restore_each_is_looked_through(Database second)
    {
        await using var app = await TwoDatabases.CreateAsync(second, server);
        var (ida, _) = await TwoCustomersAsync(app);
        await app.UseAsync<SubjectErasure, ErasureResult>(async e => await e.EraseAsync(await e.PlanAsync(Key(ida))));
        // Only the second was restored.
        await app.AddAsync<LoyaltyContext>(Card(ida.Id, 1));

        Assert.Equal(1, await app.UseAsync<ErasureReplay, int>(r => r.RunAsync()));
        Assert.Equal((1, 1, 1), await app.CountAsync());
    }

    private static async Task<(Customer Ida, Customer Bo)> TwoCustomersAsync(TwoDatabases app)
    {
        var (ida, bo) = (Customer(1), Customer(1));
        await app.AddAsync<ShopContext>(ida, bo);
        await app.AddAsync<LoyaltyContext>(Card(ida.Id, 1), Card(bo.Id, 1, "1234"));
        app.Letters.ByCustomer[ida.Id.ToString()] = "Dear Ida";
        app.Letters.ByCustomer[bo.Id.ToString()] = "Dear Bo";
        return (ida, bo);
    }

    private static DataSubjectKey Key(Customer customer) => new("customers", customer.Id.ToString());

    private static LoyaltyCard Card(Guid customer, double? endedYearsAgo, string number = "4711") => new() { CustomerId = customer, Number = number, EndedAt = Ago(endedYearsAgo) };
}
