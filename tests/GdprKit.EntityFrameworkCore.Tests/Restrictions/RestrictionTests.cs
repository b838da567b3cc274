using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Restrictions;

[Collection(PostgreSqlCollection.Name)]
public sealed class RestrictionTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "1");
    private static readonly GuestId Gro = new(Guid.Parse("0198d1f0-0000-7000-8000-0000000000aa"));

    [Fact]
    public async Task Rows_of_restricted_people_are_hidden_on_SQLite()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await HidesAsync(club);
    }

    [PostgreSqlFact]
    public async Task Rows_of_restricted_people_are_hidden_on_PostgreSQL()
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);
        await HidesAsync(club);
    }

    private static async Task HidesAsync(ClubDatabase club)
    {
        await PeopleAsync(club);
        Assert.Equal("ida bo | a b | Gro Kim", await SeenAsync(club));

        var restriction = await PlaceAsync(club, Ida);
        Assert.Equal("bo | b | Gro Kim", await SeenAsync(club));
        await PlaceAsync(club, new("guests", Gro.Value.ToString()));
        Assert.Equal("bo | b | Kim", await SeenAsync(club));

        // The app's own filter stays, and the law's uses pass by ours alone.
        await club.SaveAsync(c => c.Add(new Member { Id = 3, Email = "hidden", IsHidden = true }));
        Assert.Equal(["ida", "bo"], await club.AskAsync<ClubContext, List<string>>(c => c.Members.IgnoreQueryFilters([GdprKitQueryFilters.Restriction]).OrderBy(m => m.Id).Select(m => m.Email).ToListAsync()));
        Assert.Equal(["ida", "bo", "hidden"], await club.AskAsync<ClubContext, List<string>>(c => c.Members.IgnoreQueryFilters().OrderBy(m => m.Id).Select(m => m.Email).ToListAsync()));

        await club.AskAsync<IRestrictions, Restriction>(r => r.InformAsync(restriction.Id));
        await club.AskAsync<IRestrictions, Restriction>(r => r.LiftAsync(restriction.Id, "dpo"));
        Assert.Equal("ida bo | a b | Kim", await SeenAsync(club));
    }

    [Fact]
    public async Task A_restriction_under_a_former_name_of_the_people_holds()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await PeopleAsync(club);
        await club.SqlAsync("INSERT INTO gdprkit_restriction (id, subject, key, key_number, ground, placed_at, placed_by) VALUES ('0198D1F0-0000-7000-8000-0000000000BB', 'regulars', '1', 1, 0, '2026-11-26 09:00:00', 'dpo')");

        Assert.Equal("bo | b | Gro Kim", await SeenAsync(club));
        await Assert.ThrowsAsync<RestrictedDataException>(() => club.SaveAsync(c => c.Members.IgnoreQueryFilters().Single(m => m.Id == 1).Email = "new"));
    }

    [Theory]
    [InlineData("change")]
    [InlineData("delete")]
    [InlineData("add")]
    [InlineData("move")]
    [InlineData("child")]
    public async Task Rows_of_restricted_people_are_not_changed(string how)
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await PeopleAsync(club);
        await PlaceAsync(club, Ida);

        var refused = await Assert.ThrowsAsync<RestrictedDataException>(() => club.SaveAsync(Change));
        Assert.DoesNotContain("ida", refused.Message);
        Assert.Equal(how is "change" or "delete" ? "Member" : how is "child" ? "Drink" : "Visit", refused.Type);

        using (RestrictedData.Allow(RestrictedUse.Consent)) await club.SaveAsync(Change);
        Assert.Null(RestrictedData.AllowedUse);
        await Assert.ThrowsAsync<RestrictedDataException>(() => club.SaveAsync(c => c.Add(new Visit { MemberId = 1 })));

        void Change(ClubContext c)
        {
            switch (how)
            {
                case "change": c.Members.IgnoreQueryFilters().Single(m => m.Id == 1).Email = "new"; break;
                case "delete": c.Remove(c.Members.IgnoreQueryFilters().Include(m => m.Visits).ThenInclude(v => v.Drinks).Single(m => m.Id == 1)); break;
                case "add": c.Add(new Visit { MemberId = 1 }); break;
                case "move": c.Visits.IgnoreQueryFilters().Single(v => v.MemberId == 1).MemberId = 2; break;
                case "child": c.Visits.IgnoreQueryFilters().Include(v => v.Drinks).Single(v => v.MemberId == 1).Drinks.Add(new() { Name = "tea" }); break;
            }
        }
    }

    [Theory]
    [InlineData("change")]
    [InlineData("delete")]
    [InlineData("add")]
    [InlineData("move")]
    [InlineData("move here")]
    public async Task Rows_are_not_changed_either_whose_person_only_rows_say_that_are_not_loaded(string how)
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await GuardsAsync(club, how);
    }

    [PostgreSqlTheory]
    [InlineData("change")]
    [InlineData("move")]
    public async Task Nor_are_they_on_PostgreSQL(string how)
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);
        await GuardsAsync(club, how);
    }

    private static async Task GuardsAsync(ClubDatabase club, string how)
    {
        await PeopleAsync(club);
        await club.SaveAsync(c => c.Add(new Drink { Name = "cider", VisitId = c.Visits.Single(v => v.MemberId == 2).Id }));
        var visits = await club.AskAsync<ClubContext, Dictionary<int, int>>(c => c.Visits.ToDictionaryAsync(v => v.MemberId, v => v.Id));
        await PlaceAsync(club, Ida);

        Assert.Equal("Drink", (await Assert.ThrowsAsync<RestrictedDataException>(() => club.SaveAsync(Change))).Type);
        Assert.Equal("Drink", (await Assert.ThrowsAsync<RestrictedDataException>(() => club.AskAsync<ClubContext, bool>(c =>
        {
            Change(c);
            c.SaveChanges();
            return Task.FromResult(true);
        }))).Type);
        using (RestrictedData.Allow(RestrictedUse.Consent)) await club.SaveAsync(Change);

        // What is another's is saved with one more look.
        club.Statements.Clear();
        await club.SaveAsync(c => c.Add(new Drink { Name = "tea", VisitId = visits[2] }));
        Assert.Equal((1, 1), (club.Statements.Sent.Count(s => s.Contains("gdprkit_restriction")), club.Statements.Sent.Count(s => s.Contains("FROM \"Visits\""))));

        void Change(ClubContext c)
        {
            switch (how)
            {
                case "change": c.Drinks.Single(d => d.Name == "beer").Name = "wine"; break;
                case "delete": c.Remove(c.Drinks.Single(d => d.Name == "beer")); break;
                case "add": c.Add(new Drink { Name = "rum", VisitId = visits[1] }); break;
                case "move": c.Drinks.Single(d => d.Name == "beer").VisitId = visits[2]; break;
                case "move here": c.Drinks.Single(d => d.Name == "cider").VisitId = visits[1]; break;
            }
        }
    }

    [Fact]
    public async Task Others_are_saved_with_one_look_and_what_is_nobodys_with_none()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await PeopleAsync(club);
        await PlaceAsync(club, Ida);
        club.Statements.Clear();

        await club.SaveAsync(c => c.AddRange(new Member { Id = 4, Email = "liv" }, new Visit { MemberId = 4 }, new Visit { MemberId = 2 }));
        Assert.Equal(1, Looks());
        club.Statements.Clear();
        await club.SaveAsync(c => c.Add(new Voucher { Code = "x" }));
        Assert.Equal(0, Looks());

        int Looks() => club.Statements.Sent.Count(s => s.Contains("gdprkit_restriction"));
    }

    [Fact]
    public async Task A_restriction_is_lifted_when_the_person_was_told()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var placed = await PlaceAsync(club, Ida);
        Assert.Equal(placed, await PlaceAsync(club, Ida));
        Assert.Equal([placed], await club.AskAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.ListAsync()));

        await RefusedAsync("has to be told before", r => r.LiftAsync(placed.Id, "dpo"));
        var told = await club.AskAsync<IRestrictions, Restriction>(r => r.InformAsync(placed.Id));
        Assert.Equal(club.Clock.Now, told.InformedAt);
        club.Clock.Now = club.Clock.Now.AddDays(3);
        var lifted = await club.AskAsync<IRestrictions, Restriction>(r => r.LiftAsync(placed.Id, "dpo"));
        Assert.Equal((club.Clock.Now, "dpo"), (lifted.LiftedAt, lifted.LiftedBy));
        await RefusedAsync("lifted already", r => r.LiftAsync(placed.Id, "dpo"));
        await RefusedAsync("lifted already", r => r.InformAsync(placed.Id));
        await RefusedAsync("There is no restriction", r => r.InformAsync(Guid.Empty));

        Assert.Empty(await club.AskAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.ListAsync()));
        Assert.NotEqual(placed.Id, (await PlaceAsync(club, Ida)).Id);
        Assert.Equal(2, (await club.AskAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.HistoryAsync(Ida))).Count);

        async Task RefusedAsync(string words, Func<IRestrictions, Task<Restriction>> step) =>
            Assert.Contains(words, (await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync(step))).Message);
    }

    [Theory]
    [BothDatabases]
    public async Task Retention_leaves_rows_of_restricted_people_alone(Database kind)
    {
        await using var club = kind == Database.Sqlite ? await ClubDatabase.SqliteAsync() : await ClubDatabase.PostgreSqlAsync(server);
        var returned = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await club.SaveAsync(c => c.AddRange(new Badge { MemberId = 1, Number = "a", ReturnedAt = returned }, new Badge { MemberId = 2, Number = "b", ReturnedAt = returned }));
        var restriction = await PlaceAsync(club, Ida);

        await SweepAsync();
        Assert.Equal(["a"], await LeftAsync());

        await club.AskAsync<IRestrictions, Restriction>(r => r.InformAsync(restriction.Id));
        await club.AskAsync<IRestrictions, Restriction>(r => r.LiftAsync(restriction.Id, "dpo"));
        await SweepAsync();
        Assert.Empty(await LeftAsync());

        Task SweepAsync() => club.AskAsync<IRetentionSweeper, RetentionRun>(s => s.RunAsync());
        Task<List<string>> LeftAsync() => club.AskAsync<ClubContext, List<string>>(c => c.Badges.IgnoreQueryFilters().Select(b => b.Number).ToListAsync());
    }

    private static Task<int> PeopleAsync(ClubDatabase club) => club.SaveAsync(c => c.AddRange(
        new Member { Id = 1, Email = "ida", Visits = { new Visit { Place = "a", Drinks = { new Drink { Name = "beer" } } } } },
        new Member { Id = 2, Email = "bo", Visits = { new Visit { Place = "b" } } },
        new Guest { Id = Gro, Name = "Gro" },
        new Guest { Id = new(Guid.Parse("0198d1f0-0000-7000-8000-0000000000ff")), Name = "Kim" }));

    private static Task<Restriction> PlaceAsync(ClubDatabase club, DataSubjectKey subject) => club.AskAsync<IRestrictions, Restriction>(r => r.PlaceAsync(subject, RestrictionGround.AccuracyContested, "dpo"));

    private static Task<string> SeenAsync(ClubDatabase club) => club.AskAsync<ClubContext, string>(async c => string.Join(
        " | ",
        string.Join(' ', await c.Members.OrderBy(m => m.Id).Select(m => m.Email).ToListAsync()),
        string.Join(' ', await c.Visits.OrderBy(v => v.Place).Select(v => v.Place).ToListAsync()),
        string.Join(' ', await c.Guests.OrderBy(g => g.Name).Select(g => g.Name).ToListAsync())));
}
