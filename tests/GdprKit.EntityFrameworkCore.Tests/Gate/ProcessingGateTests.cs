using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Gate;

[Collection(PostgreSqlCollection.Name)]
public sealed class ProcessingGateTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "1");
    private static readonly DataSubjectKey Bo = new("members", "2");

    [Fact]
    public async Task Consent_has_to_be_given_and_to_count_on_SQLite()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await ConsentAsync(club);
    }

    [PostgreSqlFact]
    public async Task Consent_has_to_be_given_and_to_count_on_PostgreSQL()
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);
        await ConsentAsync(club);
    }

    private static async Task ConsentAsync(ClubDatabase club)
    {
        Assert.Equal(new GateDecision(GateReason.ConsentMissing, "6(1)(a)", "The activity 'club-letter' rests on consent, and the person has given none."), await AskAsync<ClubLetter>(club));

        await GrantAsync(club, new() { Channel = Via.Website, ValidUntil = club.Clock.Now.AddDays(7) });
        Assert.True((await AskAsync<ClubLetter>(club)).IsAllowed);
        Assert.Equal(GateReason.ConsentMissing, (await AskAsync<ClubLetter>(club, Bo)).Reason);

        club.Clock.Now = club.Clock.Now.AddDays(7);
        Assert.Equal(new GateDecision(GateReason.ConsentExpired, "6(1)(a)", "The person's consent was given until 2026-12-03."), await AskAsync<ClubLetter>(club));

        await GrantAsync(club, new() { Channel = Via.Website });
        await using (var next = club.Upgraded(r => r with { Activities = [.. r.Activities.Select(a => a with { Consents = [.. a.Consents.Select(c => c with { Version = "2" })] })] }))
        {
            Assert.Equal(new GateDecision(GateReason.ConsentOutdated, "4(11)", "The person consented to version 1, and the text is now version 2."), await AskAsync<ClubLetter>(next));
        }

        await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.WithdrawAsync<ClubLetter>(Ida, Via.UnsubscribeLink));
        Assert.Equal(new GateDecision(GateReason.ConsentWithdrawn, "7(3)", "The person withdrew their consent."), await AskAsync<ClubLetter>(club));
    }

    [Fact]
    public async Task An_objection_to_marketing_stops_it_until_the_person_wants_it_again()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        Assert.Equal((true, "6(1)(f)"), await AskAsync<Offers>(club) is var before ? (before.IsAllowed, before.Article) : default);
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Offers>(Ida, Via.Email));
        Assert.Equal((GateReason.MarketingObjection, "21(3)"), await AskAsync<Offers>(club) is var stopped ? (stopped.Reason, stopped.Article) : default);
        Assert.True((await AskAsync<Offers>(club, Bo)).IsAllowed);
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.TakeBackAsync("offers", Ida, Via.Email));
        Assert.True((await AskAsync<Offers>(club)).IsAllowed);

        // Objecting counts also against what was agreed to before, and agreeing against what was objected to before.
        await GrantAsync(club, new() { Channel = Via.Website });
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<ClubLetter>(Ida, Via.Email));
        Assert.Equal(GateReason.MarketingObjection, (await AskAsync<ClubLetter>(club)).Reason);
        club.Clock.Now = club.Clock.Now.AddMinutes(1);
        await GrantAsync(club, new() { Channel = Via.Website });
        Assert.True((await AskAsync<ClubLetter>(club)).IsAllowed);
    }

    [Fact]
    public async Task Any_other_objection_stops_it_while_it_waits_and_when_it_is_upheld()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<HouseRules>(Ida, Via.Email));
        Assert.Equal((GateReason.ObjectionPending, "18(1)(d)"), await AskAsync<HouseRules>(club) is var pending ? (pending.Reason, pending.Article) : default);
        Assert.True((await AskAsync<Claims>(club)).IsAllowed);

        await club.AskAsync<IObjections, ObjectionRecord>(o => o.RejectAsync("house-rules", Ida, "there was a brawl", "dpo"));
        Assert.True((await AskAsync<HouseRules>(club)).IsAllowed);

        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<HouseRules>(Ida, Via.Email));
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.UpholdAsync("house-rules", Ida, "dpo"));
        Assert.Equal((GateReason.ObjectionUpheld, "21(1)"), await AskAsync<HouseRules>(club) is var upheld ? (upheld.Reason, upheld.Article) : default);
    }

    [Fact]
    public async Task Restricted_data_is_used_for_legal_claims_alone()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var restriction = await club.AskAsync<IRestrictions, Restriction>(r => r.PlaceAsync(Ida, RestrictionGround.AccuracyContested, "dpo"));

        Assert.Equal((GateReason.Restricted, "18(2)"), await AskAsync<Membership>(club) is var no ? (no.Reason, no.Article) : default);
        Assert.True((await AskAsync<Membership>(club, Bo)).IsAllowed);
        Assert.True((await AskAsync<Claims>(club)).IsAllowed);

        await club.AskAsync<IRestrictions, Restriction>(r => r.InformAsync(restriction.Id));
        await club.AskAsync<IRestrictions, Restriction>(r => r.LiftAsync(restriction.Id, "dpo"));
        Assert.True((await AskAsync<Membership>(club)).IsAllowed);
    }

    [Fact]
    public async Task Without_a_legal_basis_nothing_is_used()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        Assert.Equal(GateReason.NoLegalBasis, (await AskAsync<GuestList>(club, new("guests", "0198d1f0-0000-7000-8000-0000000000aa"))).Reason);
    }

    [Fact]
    public async Task What_is_needed_no_longer_is_not_used()
    {
        await using var club = await ClubDatabase.SqliteAsync(services => services.AddSingleton<IRetentionCheck>(new Over("membership")));

        Assert.Equal(new GateDecision(GateReason.RetentionOver, "5(1)(e)", "The time is over for which the activity 'membership' keeps the person's data."), await AskAsync<Membership>(club));
        Assert.True((await AskAsync<HouseRules>(club)).IsAllowed);
    }

    [Theory]
    [BothDatabases]
    public async Task What_the_clock_of_every_row_says_is_over_is_needed_no_longer(Database kind)
    {
        await using var club = kind == Database.Sqlite ? await ClubDatabase.SqliteAsync() : await ClubDatabase.PostgreSqlAsync(server);
        await club.SaveAsync(c => c.Add(new Badge { MemberId = 2, Number = "b", ReturnedAt = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) }));
        Assert.True((await AskAsync<Doors>(club)).IsAllowed);

        await club.SaveAsync(c => c.Add(new Badge { MemberId = 1, Number = "a", ReturnedAt = club.Clock.Now.UtcDateTime }));
        club.Clock.Now = new(2026, 12, 26, 23, 0, 0, TimeSpan.Zero);
        Assert.True((await AskAsync<Doors>(club)).IsAllowed);
        club.Clock.Now = new(2026, 12, 27, 0, 0, 0, TimeSpan.Zero);
        club.Statements.Clear();
        Assert.Equal(GateReason.RetentionOver, (await AskAsync<Doors>(club)).Reason);
        Assert.Equal(2, club.Statements.Sent.Count);

        await club.SaveAsync(c => c.Add(new Badge { MemberId = 1, Number = "c" }));
        Assert.True((await AskAsync<Doors>(club)).IsAllowed);
    }

    [Theory]
    [BothDatabases]
    public async Task What_an_erasure_ended_is_not_used_though_the_row_stays_and_no_clock_runs(Database kind)
    {
        await using var club = kind == Database.Sqlite ? await ClubDatabase.SqliteAsync() : await ClubDatabase.PostgreSqlAsync(server);
        await club.SaveAsync(c => c.AddRange(new Member { Id = 1, Email = "ida@example.org" }, new Member { Id = 2, Email = "bo@example.org" }));
        Assert.True((await AskAsync<Offers>(club)).IsAllowed);

        await club.AskAsync<SubjectErasure, ErasureResult>(async e => await e.EraseAsync(await e.PlanAsync(Ida)));

        Assert.Equal((false, true), ((await AskAsync<Offers>(club)).IsAllowed, (await AskAsync<Membership>(club)).IsAllowed));
        Assert.True((await AskAsync<Offers>(club, Ida with { Key = "2" })).IsAllowed);
    }

    [Fact]
    public async Task A_question_about_other_people_is_a_mistake()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        await Assert.ThrowsAsync<ArgumentException>(() => AskAsync<Membership>(club, new("guests", "1")));
        await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync("members", Ida)));
        Assert.True((await club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync("membership", Ida))).IsAllowed);
    }

    [Fact]
    public async Task A_question_is_one_statement()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await GrantAsync(club, new() { Channel = Via.Website });
        club.Statements.Clear();

        await AskAsync<ClubLetter>(club);

        Assert.Single(club.Statements.Sent);
    }

    private static Task<ConsentRecord> GrantAsync(ClubDatabase club, ConsentGrant grant) => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, grant));

    private static Task<GateDecision> AskAsync<TActivity>(ClubDatabase club, DataSubjectKey? subject = null) => club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync<TActivity>(subject ?? Ida));

    private sealed class Over(string activity) : IRetentionCheck
    {
        public Task<bool> IsOverAsync(ProcessingActivity asked, DataSubjectKey subject, CancellationToken cancellationToken) => Task.FromResult(asked.Id == activity);
    }
}
