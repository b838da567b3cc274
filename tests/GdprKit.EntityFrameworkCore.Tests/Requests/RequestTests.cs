using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GdprKit.EntityFrameworkCore.Tests.Requests;

[Collection(PostgreSqlCollection.Name)]
public sealed class RequestTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "1");

    [Fact]
    public async Task A_request_goes_from_receipt_to_answer()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await ReceiveAsync(club, DataRight.Access | DataRight.Erasure);

        Assert.Equal(RequestStatus.AwaitingIdentity, (await StepAsync(club, r => r.AskIdentityAsync(id, IdentityCheck.Loop, "support"))).Status);
        var sure = await StepAsync(club, r => r.ConfirmIdentityAsync(id, IdentityCheck.Loop, "support"));
        Assert.Equal((RequestStatus.Open, IdentityCheck.Loop), (sure.Status, sure.Identity));
        await StepAsync(club, r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Granted, "dpo"));
        var decided = await StepAsync(club, r => r.DecideAsync(id, DataRight.Erasure, RequestOutcome.PartlyGranted, "dpo", Exemption.LegallyRequired, "Invoices are kept for five years."));
        Assert.Equal(RequestStatus.Decided, decided.Status);
        await StepAsync(club, r => r.DoneAsync(id, DataRight.Access, "dpo", 12, "sha256:abc"));
        await StepAsync(club, r => r.DoneAsync(id, DataRight.Erasure, "dpo", 4));
        await StepAsync(club, r => r.NotifyRecipientsAsync(id, DataRight.Erasure, "dpo"));
        club.Clock.Now = club.Clock.Now.AddDays(2);
        var closed = await StepAsync(club, r => r.CloseAsync(id, "dpo"));

        Assert.Equal((RequestStatus.Closed, club.Clock.Now), (closed.Status, closed.ClosedAt));
        Assert.Equal(
            ["1 Received ", "2 IdentityAsked support", "3 IdentityConfirmed support", "4 Decided dpo", "5 Decided dpo", "6 Done dpo", "7 Done dpo", "8 RecipientsQueued dpo", "9 Closed dpo"],
            closed.Entries.Select(e => $"{e.Number} {e.Step} {e.By}"));
        var found = await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id));
        Assert.Equal(closed.Entries, found!.Entries);
        Assert.Equal(closed.Decisions, found.Decisions);
        Assert.Equal(new RequestDecision(DataRight.Erasure, RequestOutcome.PartlyGranted, Exemption.LegallyRequired, "Invoices are kept for five years.", IsDone: true), found.Decisions[1]);
        Assert.True((await club.AskAsync<DataSubjectRequests, RequestVerification>(r => r.VerifyAsync(id))).IsIntact);
        Assert.Empty(await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OpenAsync()));
        Assert.Equal(id, Assert.Single(await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OfAsync(Ida))).Id);
        Assert.Empty(await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OfAsync(new("members", "2"))));
    }

    [Fact]
    public async Task The_time_stands_still_while_the_person_is_asked_soon_who_they_are()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        club.Clock.Now = new(2026, 3, 13, 12, 0, 0, TimeSpan.Zero);
        var id = await ReceiveAsync(club, DataRight.Access);
        Assert.Equal(new(2026, 4, 13), (await FindAsync(club, id)).DueOn);

        club.Clock.Now = club.Clock.Now.AddDays(2);
        Assert.Null((await StepAsync(club, r => r.AskIdentityAsync(id, IdentityCheck.ElectronicId, "dpo"))).DueOn);
        club.Clock.Now = club.Clock.Now.AddDays(9);
        var sure = await StepAsync(club, r => r.ConfirmIdentityAsync(id, IdentityCheck.ElectronicId, "dpo"));

        Assert.Equal((new DateOnly(2026, 4, 22), true, false), (sure.DueOn!.Value, sure.IsOverdue(new(2026, 4, 23)), sure.IsOverdue(new(2026, 4, 22))));
    }

    [Fact]
    public async Task Asking_late_gains_no_time()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        club.Clock.Now = new(2026, 3, 13, 12, 0, 0, TimeSpan.Zero);
        var id = await ReceiveAsync(club, DataRight.Access);

        club.Clock.Now = club.Clock.Now.AddDays(8);
        Assert.Equal(new(2026, 4, 13), (await StepAsync(club, r => r.AskIdentityAsync(id, IdentityCheck.Loop, "dpo"))).DueOn);
        club.Clock.Now = club.Clock.Now.AddDays(9);
        Assert.Equal(new(2026, 4, 13), (await StepAsync(club, r => r.ConfirmIdentityAsync(id, IdentityCheck.Loop, "dpo"))).DueOn);
    }

    [Fact]
    public async Task The_time_is_extended_within_the_first_month_and_by_two_at_most()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        club.Clock.Now = new(2026, 3, 15, 12, 0, 0, TimeSpan.Zero);
        var id = await ReceiveAsync(club, DataRight.Access);
        var late = await ReceiveAsync(club, DataRight.Access);
        await RefusedAsync(club, "for complexity or for the number", r => r.ExtendAsync(id, 1, Exemption.LegalClaims, "why", "dpo"));
        await RefusedAsync(club, "by 2 months at most", r => r.ExtendAsync(id, 3, Exemption.Complexity, "why", "dpo"));
        await Assert.ThrowsAsync<ArgumentException>(() => StepAsync(club, r => r.ExtendAsync(id, 1, Exemption.Complexity, "", "dpo")));

        Assert.Equal(new(2026, 5, 15), (await StepAsync(club, r => r.ExtendAsync(id, 1, Exemption.Complexity, "Many systems.", "dpo"))).DueOn);
        club.Clock.Now = new(2026, 4, 15, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(new(2026, 6, 15), (await StepAsync(club, r => r.ExtendAsync(id, 1, Exemption.HighVolume, "Many requests.", "dpo"))).DueOn);
        await RefusedAsync(club, "and it was by 2", r => r.ExtendAsync(id, 1, Exemption.Complexity, "why", "dpo"));

        club.Clock.Now = new(2026, 4, 16, 12, 0, 0, TimeSpan.Zero);
        await RefusedAsync(club, "which ended on 2026-04-15", r => r.ExtendAsync(late, 1, Exemption.Complexity, "why", "dpo"));
        Assert.Equal([late, id], (await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OpenAsync())).Select(r => r.Id));
    }

    [Fact]
    public async Task A_step_that_cannot_follow_is_refused_in_words()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await ReceiveAsync(club, DataRight.Access | DataRight.Rectification);

        await RefusedAsync(club, "asked for Access, Rectification, not for Erasure", r => r.DecideAsync(id, DataRight.Erasure, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "not for Access, Rectification", r => r.DecideAsync(id, DataRight.Access | DataRight.Rectification, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "is told why", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo"));
        await RefusedAsync(club, "gives more time", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo", Exemption.Complexity, "why"));
        await RefusedAsync(club, "LegallyRequired is no reason to refuse Access", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo", Exemption.LegallyRequired, "why"));
        await RefusedAsync(club, "needs no exemption", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Granted, "dpo", Exemption.ManifestlyExcessive));
        await RefusedAsync(club, "is not decided yet", r => r.DoneAsync(id, DataRight.Access, "dpo"));

        await StepAsync(club, r => r.AskIdentityAsync(id, IdentityCheck.Loop, "dpo"));
        await RefusedAsync(club, "asked already", r => r.AskIdentityAsync(id, IdentityCheck.Loop, "dpo"));
        await RefusedAsync(club, "not yet sure who", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "stands still", r => r.ExtendAsync(id, 1, Exemption.Complexity, "why", "dpo"));
        await StepAsync(club, r => r.ConfirmIdentityAsync(id, IdentityCheck.Loop, "dpo"));
        await RefusedAsync(club, "sure already", r => r.ConfirmIdentityAsync(id, IdentityCheck.Loop, "dpo"));
        await RefusedAsync(club, "sure already", r => r.AskIdentityAsync(id, IdentityCheck.Loop, "dpo"));

        await StepAsync(club, r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo", Exemption.ManifestlyExcessive, "The tenth this week."));
        await RefusedAsync(club, "decided already", r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "was refused", r => r.DoneAsync(id, DataRight.Access, "dpo"));
        await RefusedAsync(club, "Not decided yet: Rectification", r => r.CloseAsync(id, "dpo"));
        await StepAsync(club, r => r.DecideAsync(id, DataRight.Rectification, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "All is decided", r => r.ExtendAsync(id, 1, Exemption.Complexity, "why", "dpo"));
        await RefusedAsync(club, "nothing is entered as done", r => r.CloseAsync(id, "dpo"));
        await RefusedAsync(club, "is not done yet", r => r.NotifyRecipientsAsync(id, DataRight.Rectification, "dpo"));
        await StepAsync(club, r => r.DoneAsync(id, DataRight.Rectification, "dpo"));
        await RefusedAsync(club, "call NotifyRecipientsAsync", r => r.CloseAsync(id, "dpo"));
        await StepAsync(club, r => r.NotifyRecipientsAsync(id, DataRight.Rectification, "dpo"));
        await RefusedAsync(club, "in the queue already", r => r.NotifyRecipientsAsync(id, DataRight.Rectification, "dpo"));
        await RefusedAsync(club, "told of rectification, erasure and restriction", r => r.NotifyRecipientsAsync(id, DataRight.Access, "dpo"));
        await StepAsync(club, r => r.CloseAsync(id, "dpo"));
        await RefusedAsync(club, "is closed", r => r.CloseAsync(id, "dpo"));
        await RefusedAsync(club, "There is no request", r => r.CloseAsync(Guid.Empty, "dpo"));
        await Assert.ThrowsAsync<ArgumentException>(() => StepAsync(club, r => r.CloseAsync(id, " ")));
    }

    [Fact]
    public async Task Who_cannot_be_recognised_is_refused_for_that_alone()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await ReceiveAsync(club, DataRight.Access);
        await StepAsync(club, r => r.AskIdentityAsync(id, IdentityCheck.Loop, "dpo"));

        Assert.Equal(RequestStatus.Decided, (await StepAsync(club, r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo", Exemption.IdentityFailure, "Nobody answered."))).Status);
        Assert.Equal(RequestStatus.Closed, (await StepAsync(club, r => r.CloseAsync(id, "dpo"))).Status);
    }

    [Fact]
    public async Task What_is_received_says_what_for_and_by_which_mandate()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var letter = new ReceivedRequest { Subject = Ida, Rights = DataRight.Access, Channel = Via.Letter, ReceivedAt = club.Clock.Now.AddDays(-3) };

        var request = await StepAsync(club, r => r.ReceiveAsync(letter, "support"));
        Assert.Equal((club.Clock.Now.AddDays(-3), Via.Letter, "support"), (request.ReceivedAt, request.Channel, request.Entries[0].By));
        await Assert.ThrowsAsync<ArgumentException>(() => StepAsync(club, r => r.ReceiveAsync(letter with { Rights = DataRight.Unspecified })));
        await Assert.ThrowsAsync<ArgumentException>(() => StepAsync(club, r => r.ReceiveAsync(letter with { ReceivedAt = club.Clock.Now.AddSeconds(1) })));
        await Assert.ThrowsAsync<ArgumentException>(() => StepAsync(club, r => r.ReceiveAsync(letter with { By = ActingPerson.Representative })));
        Assert.Equal("binder 7", (await StepAsync(club, r => r.ReceiveAsync(letter with { By = ActingPerson.Representative, Mandate = "binder 7" }))).Entries[0].Reference);
    }

    [Fact]
    public async Task Recipients_are_told_once_and_then_the_key_is_gone()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await ReceiveAsync(club, DataRight.Erasure);
        await StepAsync(club, r => r.DecideAsync(id, DataRight.Erasure, RequestOutcome.Granted, "dpo"));
        await RefusedAsync(club, "who the person is", r => r.DoneAsync(id, DataRight.Erasure, "dpo"));
        await StepAsync(club, r => r.ConfirmIdentityAsync(id, IdentityCheck.NoDoubt, "dpo"));
        await StepAsync(club, r => r.DoneAsync(id, DataRight.Erasure, "dpo"));
        Assert.Equal(2, (await StepAsync(club, r => r.NotifyRecipientsAsync(id, DataRight.Erasure, "dpo"))).Entries[^1].Count);

        var waiting = await club.AskAsync<IRecipientNotifications, IReadOnlyList<RecipientNotification>>(n => n.PendingAsync());
        Assert.Equal(["the-card-printer", "the-guards"], waiting.Select(n => n.Recipient).Order(StringComparer.Ordinal));
        Assert.All(waiting, n => Assert.Equal((Ida, DataRight.Erasure, id), (n.Subject, n.Right, n.Request!.Value)));
        Assert.True(await club.AskAsync<IRecipientNotifications, bool>(n => n.SentAsync(waiting[0].Id)));
        Assert.False(await club.AskAsync<IRecipientNotifications, bool>(n => n.SentAsync(waiting[0].Id)));
        Assert.True(await club.AskAsync<IRecipientNotifications, bool>(n => n.NotPossibleAsync(waiting[1].Id, "They closed down.")));
        Assert.False(await club.AskAsync<IRecipientNotifications, bool>(n => n.SentAsync(waiting[1].Id)));

        Assert.Empty(await club.AskAsync<IRecipientNotifications, IReadOnlyList<RecipientNotification>>(n => n.PendingAsync()));
        var told = await club.AskAsync<IRecipientNotifications, IReadOnlyList<RecipientNotification>>(n => n.OfAsync(id));
        Assert.All(told, n => Assert.Equal("", n.Subject.Key));
        Assert.Equal((club.Clock.Now, "They closed down."), (told.Single(n => n.Id == waiting[0].Id).SentAt!.Value, told.Single(n => n.Id == waiting[1].Id).NotPossible!));
    }

    [Fact]
    public async Task What_was_closed_long_ago_is_removed_whole()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        club.Clock.Now = new(2026, 3, 1, 12, 0, 0, TimeSpan.Zero);
        var old = await RefusedRequestAsync(club);
        var open = await ReceiveAsync(club, DataRight.Access);
        club.Clock.Now = new(2026, 3, 2, 12, 0, 0, TimeSpan.Zero);
        var newer = await RefusedRequestAsync(club);

        club.Clock.Now = new(2031, 3, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(0, await club.AskAsync<DataSubjectRequests, int>(r => r.PurgeAsync()));
        club.Clock.Now = new(2031, 3, 1, 12, 0, 1, TimeSpan.Zero);
        Assert.Equal(1, await club.AskAsync<DataSubjectRequests, int>(r => r.PurgeAsync()));

        Assert.Null(await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(old)));
        Assert.NotNull(await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(open)));
        Assert.NotNull(await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(newer)));
        Assert.Equal(0, await club.SqlAsync($"UPDATE gdprkit_request_entry SET number = number WHERE request_id = '{old.ToString().ToUpperInvariant()}'"));
        Assert.Equal(3, await club.SqlAsync($"UPDATE gdprkit_request_entry SET number = number WHERE request_id = '{newer.ToString().ToUpperInvariant()}'"));
    }

    [Theory]
    [BothDatabases]
    public async Task Who_is_on_hold_or_restricted_keeps_the_log_of_their_requests(Database database)
    {
        await using var club = database == Database.Sqlite ? await ClubDatabase.SqliteAsync() : await ClubDatabase.PostgreSqlAsync(server);
        await RefusedRequestAsync(club);
        club.Clock.Now = club.Clock.Now.AddYears(6);
        var hold = await club.AskAsync<ILegalHolds, LegalHold>(h => h.PlaceAsync(new() { Ground = "sues because of the refusal", Subject = "members", Key = "1", Owner = "legal", ReviewOn = new(2033, 1, 1) }));
        var restriction = await club.AskAsync<IRestrictions, Restriction>(r => r.PlaceAsync(Ida, RestrictionGround.LegalClaims, "dpo"));
        await club.AskAsync<ILegalHolds, LegalHold>(h => h.PlaceAsync(new() { Ground = "somebody else", Subject = "members", Key = "2", Owner = "legal", ReviewOn = new(2033, 1, 1) }));

        Assert.Equal(0, await PurgeAsync());
        await club.AskAsync<ILegalHolds, bool>(h => h.ReleaseAsync(hold.Id, "legal"));
        Assert.Equal(0, await PurgeAsync());
        await club.AskAsync<IRestrictions, Restriction>(r => r.InformAsync(restriction.Id));
        await club.AskAsync<IRestrictions, Restriction>(r => r.LiftAsync(restriction.Id, "dpo"));
        Assert.Equal(1, await PurgeAsync());

        Task<int> PurgeAsync() => club.AskAsync<DataSubjectRequests, int>(r => r.PurgeAsync());
    }

    [Fact]
    public async Task The_service_of_retention_removes_it()
    {
        await using var club = await ClubDatabase.SqliteAsync(s => s.Configure<RetentionOptions>(o => o.Interval = TimeSpan.FromMilliseconds(20)));
        var id = await RefusedRequestAsync(club);
        club.Clock.Now = club.Clock.Now.AddYears(5).AddSeconds(1);

        var service = club.Services.GetServices<IHostedService>().OfType<RetentionService>().Single();
        // Not at the same time: there is one connection.
        for (var i = 0; i < 20 && await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id)) is not null; i++)
        {
            await service.StartAsync(default);
            await Task.Delay(300);
            await service.StopAsync(default);
        }

        Assert.Null(await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id)));
    }

    private static async Task<Guid> RefusedRequestAsync(ClubDatabase club)
    {
        var id = await ReceiveAsync(club, DataRight.Access);
        await StepAsync(club, r => r.DecideAsync(id, DataRight.Access, RequestOutcome.Refused, "dpo", Exemption.ManifestlyUnfounded, "why"));
        return (await StepAsync(club, r => r.CloseAsync(id, "dpo"))).Id;
    }

    private static async Task<Guid> ReceiveAsync(ClubDatabase club, DataRight rights) =>
        (await StepAsync(club, r => r.ReceiveAsync(new() { Subject = Ida, Rights = rights, Channel = Via.Email }))).Id;

    private static Task<DataSubjectRequest> StepAsync(ClubDatabase club, Func<DataSubjectRequests, Task<DataSubjectRequest>> step) => club.AskAsync(step);

    private static async Task<DataSubjectRequest> FindAsync(ClubDatabase club, Guid id) => (await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id)))!;

    private static async Task RefusedAsync(ClubDatabase club, string words, Func<DataSubjectRequests, Task<DataSubjectRequest>> step) =>
        Assert.Contains(words, (await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync(step))).Message);
}
