using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Consents;

[Collection(PostgreSqlCollection.Name)]
public sealed class ConsentLedgerTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "1");
    private static readonly ConsentGrant OnTheWebsite = new() { Channel = Via.Website, Form = "signup" };

    [Fact]
    public async Task A_grant_says_who_when_how_and_to_which_words()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var given = await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite with { By = ActingPerson.Parent, ValidUntil = club.Clock.Now.AddYears(1) }));
        var kept = Assert.Single(await club.AskAsync<IConsentLedger, IReadOnlyList<ConsentRecord>>(c => c.HistoryAsync(Ida)));
        var register = await club.AskAsync<ProcessingRegister, ProcessingRegister>(Task.FromResult);

        Assert.Equal(given, kept);
        Assert.Equal(("club-letter", ConsentState.Given, club.Clock.Now, Via.Website, "signup", "en", "1"), (kept.Activity, kept.State, kept.At, kept.Channel, kept.Form, kept.Language, kept.Version));
        Assert.Equal((ActingPerson.Parent, club.Clock.Now.AddYears(1), "2026-11-01", register.Hash), (kept.By, kept.ValidUntil, kept.NoticeVersion, kept.RegisterHash));
        Assert.Equal("send members the club letter\nreceive the club letter\nWithout it you read the news on the board.", await club.AskAsync<IConsentLedger, string?>(c => c.TextAsync(kept.TextHash!)));
        Assert.StartsWith("# ", await club.AskAsync<IConsentLedger, string?>(c => c.TextAsync(kept.NoticeHash!)));
    }

    [Fact]
    public async Task The_words_that_were_shown_are_kept_as_they_were_and_once()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var shown = OnTheWebsite with { Text = "Ja, bitte!", Language = "de" };

        var first = await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, shown));
        var second = await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(new("members", "2"), shown));

        Assert.Equal("Ja, bitte!", await club.AskAsync<IConsentLedger, string?>(c => c.TextAsync(first.TextHash!)));
        Assert.Equal((first.TextHash, first.NoticeHash, "de"), (second.TextHash, second.NoticeHash, second.Language));
        Assert.Equal(2, await club.AskAsync<ClubContext, int>(c => c.Set<TextRow>().CountAsync()));
    }

    [Fact]
    public async Task Words_in_a_language_in_which_nothing_is_declared_are_asked_for()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var refused = await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite with { Language = "fi" })));

        Assert.Contains("not in 'fi'", refused.Message);
    }

    [Fact]
    public async Task What_was_given_last_counts_though_no_time_passed()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var states = await club.AskAsync<IConsentLedger, List<ConsentState>>(async c =>
        {
            var seen = new List<ConsentState> { (await c.StatusAsync<ClubLetter>(Ida)).State };
            for (var i = 0; i < 3; i++)
            {
                await c.GrantAsync<ClubLetter>(Ida, OnTheWebsite);
                seen.Add((await c.StatusAsync<ClubLetter>(Ida)).State);
                await c.WithdrawAsync<ClubLetter>(Ida, Via.UnsubscribeLink);
                seen.Add((await c.StatusAsync("club-letter", Ida)).State);
            }

            return seen;
        });

        Assert.Equal([ConsentState.None, ConsentState.Given, ConsentState.Withdrawn, ConsentState.Given, ConsentState.Withdrawn, ConsentState.Given, ConsentState.Withdrawn], states);
    }

    [Fact]
    public async Task A_grant_for_a_time_counts_until_then()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite with { ValidUntil = club.Clock.Now.AddDays(1) }));

        club.Clock.Now = club.Clock.Now.AddDays(1).AddTicks(-1);
        var before = await StatusAsync(club);
        club.Clock.Now = club.Clock.Now.AddTicks(1);

        Assert.Equal((ConsentState.Given, ConsentState.Expired), (before, await StatusAsync(club)));
    }

    [Fact]
    public async Task A_grant_counts_for_the_version_of_the_words_to_which_it_was_given()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite));

        await using var sameVersion = club.Upgraded(r => WithConsent(r, c => c with { To = "get the club letter" }));
        await using var nextVersion = club.Upgraded(r => WithConsent(r, c => c with { Version = "2" }));

        Assert.Equal(ConsentState.Given, await StatusAsync(sameVersion));
        Assert.Equal(ConsentState.Outdated, await StatusAsync(nextVersion));
        await nextVersion.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite));
        Assert.Equal(ConsentState.Given, await StatusAsync(nextVersion));
    }

    [Fact]
    public async Task A_renamed_activity_and_renamed_people_lose_no_entry()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await using (var before = club.Upgraded(r => r with
        {
            Activities = [.. r.Activities.Select(a => a.Id == "club-letter" ? a with { Id = "club-mail", FormerIds = [], DataSubjects = [.. a.DataSubjects.Select(s => s with { Id = "regulars", FormerIds = [] })] } : a with { DataSubjects = [] })],
        }))
        {
            await before.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync("club-mail", new("regulars", "1"), OnTheWebsite));
        }

        Assert.Equal(ConsentState.Given, await StatusAsync(club));
        await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.WithdrawAsync("club-mail", new("regulars", "1"), Via.Email));
        Assert.Equal(ConsentState.Withdrawn, await StatusAsync(club));
        Assert.Equal(["regulars club-mail Given", "members club-letter Withdrawn"], (await club.AskAsync<IConsentLedger, IReadOnlyList<ConsentRecord>>(c => c.HistoryAsync(Ida))).Select(c => $"{c.Subject} {c.Activity} {c.State}").OrderDescending(StringComparer.Ordinal));
    }

    [Fact]
    public async Task Only_a_declared_consent_is_entered_and_only_of_whom_it_is_asked()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var undeclared = await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<Membership>(Ida, OnTheWebsite)));
        Assert.Equal("The activity 'membership' asks for no consent. Declare it at GdprKit.EntityFrameworkCore.Tests.Club.Membership: [Consent(\"…\")], and [LegalBasis(Article6.Consent)] if it rests on it (GDPR Art. 6(1)(a), 7).", undeclared.Message);
        await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.WithdrawAsync<Membership>(Ida, Via.Email)));
        var others = await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(new("guests", "1"), OnTheWebsite)));
        Assert.StartsWith("The activity 'club-letter' is about members, not about 'guests'.", others.Message);
        Assert.StartsWith("'GdprKit.EntityFrameworkCore.Tests.Club.Member' is no activity", (await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<IConsentLedger, ConsentStatus>(c => c.StatusAsync<Member>(Ida)))).Message);
        Assert.StartsWith("The register has no activity 'letters'", (await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<IConsentLedger, ConsentStatus>(c => c.StatusAsync("letters", Ida)))).Message);
    }

    [Fact]
    public async Task What_was_given_can_be_withdrawn_when_nobody_asks_for_it_any_more()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await club.AskAsync<IConsentLedger, ConsentRecord>(c => c.GrantAsync<ClubLetter>(Ida, OnTheWebsite));
        await using var later = club.Upgraded(r => r with { Activities = [.. r.Activities.Select(a => a.Id == "club-letter" ? a with { Consents = [] } : a)] });

        Assert.Equal(ConsentState.Withdrawn, (await later.AskAsync<IConsentLedger, ConsentRecord>(c => c.WithdrawAsync<ClubLetter>(Ida, Via.Email))).State);
    }

    [Fact]
    public async Task Nothing_else_of_the_app_is_saved_and_its_transaction_holds_the_entry_too()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        await club.InScopeAsync(async s =>
        {
            var context = s.GetRequiredService<ClubContext>();
            context.Add(new Member { Id = 1, Email = "ida@club.example" });
            await using var transaction = await context.Database.BeginTransactionAsync();
            await s.GetRequiredService<IConsentLedger>().GrantAsync<ClubLetter>(Ida, OnTheWebsite);
            Assert.Equal(0, await context.Members.CountAsync());
            await transaction.RollbackAsync();
            return true;
        });

        Assert.Equal(ConsentState.None, await StatusAsync(club));
    }

    [Fact]
    public async Task The_ledger_has_no_room_for_addresses_of_machines()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var columns = await club.AskAsync<ClubContext, IEnumerable<string>>(c => Task.FromResult(c.Model.FindEntityType(typeof(ConsentRow))!.GetProperties().Select(p => p.GetColumnName())));

        Assert.Equal(
            ["activity", "at", "by", "channel", "form", "id", "key", "key_guid", "key_number", "language", "notice_hash", "notice_version", "number", "register_hash", "state", "subject", "text_hash", "valid_until", "version"],
            columns.Order(StringComparer.Ordinal));
    }

    [PostgreSqlFact]
    public async Task Grants_and_withdrawals_at_once_all_get_a_place_of_their_own()
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);

        await Task.WhenAll(Enumerable.Range(0, 12).Select(i => club.AskAsync<IConsentLedger, ConsentRecord>(c => i % 2 == 0 ? c.GrantAsync<ClubLetter>(Ida, OnTheWebsite) : c.WithdrawAsync<ClubLetter>(Ida, Via.Email))));

        Assert.Equal(Enumerable.Range(1, 12), await club.AskAsync<ClubContext, List<int>>(c => c.Set<ConsentRow>().OrderBy(r => r.Number).Select(r => r.Number).ToListAsync()));
        Assert.Equal(2, await club.AskAsync<ClubContext, int>(c => c.Set<TextRow>().CountAsync()));
    }

    private static Task<ConsentState> StatusAsync(ClubDatabase club) => club.AskAsync<IConsentLedger, ConsentState>(async c => (await c.StatusAsync<ClubLetter>(Ida)).State);

    private static ProcessingRegister WithConsent(ProcessingRegister register, Func<Consent, Consent> change) =>
        register with { Activities = [.. register.Activities.Select(a => a.Id == "club-letter" ? a with { Consents = [.. a.Consents.Select(change)] } : a)] };
}
