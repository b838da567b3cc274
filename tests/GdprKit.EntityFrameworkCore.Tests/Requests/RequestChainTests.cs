using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Requests;

[Collection(PostgreSqlCollection.Name)]
public sealed class RequestChainTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "1");

    [Theory]
    [InlineData("UPDATE gdprkit_request_entry SET reason = 'another' WHERE number = 2", "Entry 2 was changed.")]
    [InlineData("UPDATE gdprkit_request_entry SET reason = '' WHERE number = 3", "Entry 3 was changed.")]
    [InlineData("UPDATE gdprkit_request_entry SET at = '2026-11-25 09:00:00' WHERE number = 3", "Entry 3 was changed.")]
    [InlineData("UPDATE gdprkit_request_entry SET \"by\" = 'cfo' WHERE number = 3", "Entry 3 was changed.")]
    [InlineData("UPDATE gdprkit_request_entry SET outcome = 0 WHERE number = 2", "Entry 2 was changed.")]
    [InlineData("UPDATE gdprkit_request_entry SET hash = 'x' WHERE number = 2", "Entry 2 was changed.")]
    [InlineData("DELETE FROM gdprkit_request_entry WHERE number = 2", "Entry 2 is missing.")]
    [InlineData("DELETE FROM gdprkit_request_entry WHERE number = 1", "Entry 1 is missing.")]
    [InlineData("DELETE FROM gdprkit_request_entry WHERE number = 3", "The last entries are missing: there were 3, and there are 2.")]
    [InlineData("DELETE FROM gdprkit_request_entry", "The last entries are missing: there were 3, and there are 0.")]
    [InlineData("UPDATE gdprkit_request_entry SET number = 9 WHERE number = 2; UPDATE gdprkit_request_entry SET number = 2 WHERE number = 3; UPDATE gdprkit_request_entry SET number = 3 WHERE number = 9", "Entry 2 does not follow entry 1: one of them was replaced.")]
    [InlineData("UPDATE gdprkit_request SET key = '2'", "The request is not as it was received.")]
    [InlineData("UPDATE gdprkit_request SET received_at = '2026-11-26 10:00:00'", "The request is not as it was received.")]
    [InlineData("UPDATE gdprkit_request SET entries = 4", "The last entries are missing: there were 4, and there are 3.")]
    public async Task What_somebody_does_to_the_log_is_found(string sql, string problem)
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await LogAsync(club);
        Assert.True((await VerifyAsync(club, id)).IsIntact);

        await club.SqlAsync(sql);

        Assert.Equal(problem, (await VerifyAsync(club, id)).Problem);
        // The officer still sees it.
        Assert.Equal(id, (await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id)))!.Id);
    }

    [Fact]
    public async Task A_request_that_is_not_there_is_said_to_be_so()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        Assert.Equal("There is no such request.", (await VerifyAsync(club, Guid.NewGuid())).Problem);
    }

    [Fact]
    public async Task Steps_are_undone_with_the_transaction_of_the_app()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var id = await LogAsync(club);

        await club.InScopeAsync(async s =>
        {
            await using var transaction = await s.GetRequiredService<ClubContext>().Database.BeginTransactionAsync();
            await s.GetRequiredService<DataSubjectRequests>().DecideAsync(id, DataRight.Erasure, RequestOutcome.Granted, "dpo");
            await transaction.RollbackAsync();
            return true;
        });

        Assert.Equal(3, (await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id)))!.Entries.Count);
        Assert.True((await VerifyAsync(club, id)).IsIntact);
    }

    [PostgreSqlFact]
    public async Task Steps_at_once_stand_one_after_the_other()
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);
        var id = await LogAsync(club);

        await Task.WhenAll(Enumerable.Range(0, 10).Select(i => club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.DoneAsync(id, DataRight.Objection, "node" + i))));

        var request = await club.AskAsync<DataSubjectRequests, DataSubjectRequest?>(r => r.FindAsync(id));
        Assert.Equal(Enumerable.Range(1, 13), request!.Entries.Select(e => e.Number));
        Assert.Equal(10, request.Entries.Skip(3).Select(e => e.By).Distinct().Count());
        Assert.True((await VerifyAsync(club, id)).IsIntact);
    }

    [PostgreSqlFact]
    public async Task Of_two_decisions_at_once_one_is_refused()
    {
        await using var club = await ClubDatabase.PostgreSqlAsync(server);
        var id = await LogAsync(club);

        var results = await Task.WhenAll(Enumerable.Range(0, 6).Select(async _ =>
        {
            try
            {
                await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.DecideAsync(id, DataRight.Erasure, RequestOutcome.Granted, "dpo"));
                return "";
            }
            catch (InvalidOperationException e)
            {
                return e.Message;
            }
        }));

        Assert.Single(results, "");
        Assert.Equal(5, results.Count(r => r.Contains("decided already")));
    }

    [Theory]
    [BothDatabases]
    public async Task Answered_requests_are_listed_the_last_ones_first(Database kind)
    {
        await using var club = kind == Database.Sqlite ? await ClubDatabase.SqliteAsync() : await ClubDatabase.PostgreSqlAsync(server);
        List<Guid> ids = [];
        for (var i = 0; i < 4; i++)
        {
            var id = (await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = Ida, Rights = DataRight.Objection, Channel = Via.Email }))).Id;
            ids.Add(id);
            club.Clock.Now = club.Clock.Now.AddHours(1);
            if (i == 0) continue;
            await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.DecideAsync(id, DataRight.Objection, RequestOutcome.Refused, "dpo", Exemption.ManifestlyExcessive, "Every hour."));
            await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.CloseAsync(id, "dpo"));
        }

        Assert.Equal([ids[3], ids[2], ids[1]], (await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.ClosedAsync())).Select(r => r.Id));
        var last = await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.ClosedAsync(2));
        Assert.Equal([ids[3], ids[2]], last.Select(r => r.Id));
        Assert.All(last, r => Assert.Equal(3, r.Entries.Count));
    }

    private static async Task<Guid> LogAsync(ClubDatabase club)
    {
        var id = (await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = Ida, Rights = DataRight.Objection | DataRight.Erasure, Channel = Via.Email }))).Id;
        await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.DecideAsync(id, DataRight.Objection, RequestOutcome.PartlyGranted, "dpo", Exemption.CompellingGrounds, "We have to."));
        await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.DoneAsync(id, DataRight.Objection, "dpo", 12));
        return id;
    }

    private static Task<RequestVerification> VerifyAsync(ClubDatabase club, Guid id) => club.AskAsync<DataSubjectRequests, RequestVerification>(r => r.VerifyAsync(id));
}
