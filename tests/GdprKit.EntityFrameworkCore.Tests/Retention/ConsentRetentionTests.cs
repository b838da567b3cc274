using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>A retention that ends with the consent, and of which no column knows the end: the ledger does.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ConsentRetentionTests(PostgreSql server)
{
    private static readonly ConsentGrant OnTheWebsite = new() { Channel = Via.Website };

    [Theory]
    [BothDatabases]
    public async Task What_rests_on_consent_goes_the_day_after_it_ended(Database on)
    {
        await using var club = await OnAsync(on);
        var keys = await TastesAsync(club, "never asked", "consents", "withdrew", "expired", "again");
        await GrantAsync(club, keys["consents"], OnTheWebsite);
        await GrantAsync(club, keys["withdrew"], OnTheWebsite);
        await GrantAsync(club, keys["expired"], OnTheWebsite with { ValidUntil = club.Clock.Now.AddHours(2) });
        await GrantAsync(club, keys["again"], OnTheWebsite);
        await WithdrawAsync(club, keys["withdrew"]);
        await WithdrawAsync(club, keys["again"]);
        await GrantAsync(club, keys["again"], OnTheWebsite);

        await SweepAsync(club);
        Assert.Equal(["again", "consents", "expired", "never asked", "withdrew"], await WinesAsync(club));

        club.Clock.Now = club.Clock.Now.AddDays(1);
        await SweepAsync(club);
        // Who never consented never ended a consent: what is not dated stays, and is counted.
        Assert.Equal(["again", "consents", "never asked"], await WinesAsync(club));
    }

    [Theory]
    [BothDatabases]
    public async Task What_was_said_under_a_former_name_counts(Database on)
    {
        await using var club = await OnAsync(on);
        var keys = await TastesAsync(club, "withdrew");
        var former = keys["withdrew"] with { Subject = "regulars" };
        await GrantAsync(club, former, OnTheWebsite);
        await WithdrawAsync(club, former);

        club.Clock.Now = club.Clock.Now.AddDays(1);
        await SweepAsync(club);

        Assert.Empty(await WinesAsync(club));
    }

    [Fact]
    public async Task The_plan_counts_those_whose_consent_has_no_end()
    {
        await using var club = await OnAsync(Database.Sqlite);
        var keys = await TastesAsync(club, "never asked", "consents", "withdrew");
        await GrantAsync(club, keys["consents"], OnTheWebsite);
        await GrantAsync(club, keys["withdrew"], OnTheWebsite);
        await WithdrawAsync(club, keys["withdrew"]);
        club.Clock.Now = club.Clock.Now.AddDays(1);

        var plan = await club.Services.GetRequiredService<IRetentionSweeper>().PlanAsync();

        Assert.Equal((1, 2), plan.Steps.Where(s => s.Type == "Taste").Select(s => (s.Due, s.Undated)).Single());
        Assert.DoesNotContain(plan.Obstacles, o => o.Type == "Taste");
    }

    [Fact]
    public async Task In_a_database_without_the_ledger_nothing_ends_by_it()
    {
        await using var connection = new Microsoft.Data.Sqlite.SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var services = new ServiceCollection();
        services.AddDbContext<ShopContext>(o => o.UseSqlite("Data Source=:memory:"));
        services.AddDbContext<ClubContext>(o => o.UseSqlite(connection));
        services.AddGdprKit(typeof(ClubContext).Assembly).UseEntityFrameworkCore<ShopContext>().UseEntityFrameworkCore<ClubContext>();
        await using var provider = services.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var database = provider.GetServices<StoredDatabase>().Last();
        var context = database.ContextOf(scope.ServiceProvider);

        var taste = database.DataOf(context).Types.Single(t => t.Name == "Taste");

        Assert.StartsWith("consents are entered in another database", Assert.Single(database.NeedsOf(context).Of(taste)).Never);
    }

    private Task<ClubDatabase> OnAsync(Database on) => on == Database.Sqlite ? ClubDatabase.SqliteAsync() : ClubDatabase.PostgreSqlAsync(server);

    private static async Task<Dictionary<string, DataSubjectKey>> TastesAsync(ClubDatabase club, params string[] wines)
    {
        var keys = new Dictionary<string, DataSubjectKey>();
        foreach (var wine in wines)
        {
            var member = new Member { Email = wine };
            await club.SaveAsync(c => c.Add(member));
            await club.SaveAsync(c => c.Add(new Taste { MemberId = member.Id, Wine = wine }));
            keys[wine] = new("members", member.Id.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }

        return keys;
    }

    private static Task GrantAsync(ClubDatabase club, DataSubjectKey who, ConsentGrant grant) => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<Tastings>(who, grant));

    private static Task WithdrawAsync(ClubDatabase club, DataSubjectKey who) => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.WithdrawAsync<Tastings>(who, Via.Website));

    private static Task SweepAsync(ClubDatabase club) => club.Services.GetRequiredService<IRetentionSweeper>().RunAsync();

    private static Task<List<string>> WinesAsync(ClubDatabase club) => club.AskAsync<ClubContext, List<string>>(c => c.Tastes.Select(t => t.Wine).OrderBy(w => w).ToListAsync());
}
