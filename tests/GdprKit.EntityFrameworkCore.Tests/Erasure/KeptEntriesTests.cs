using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>GdprKit's own tables know people by their keys as well.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class KeptEntriesTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("members", "5");

    [Theory]
    [BothDatabases]
    public async Task Plan_and_erasure_name_what_is_kept_as_proof(Database on)
    {
        await using var club = await OnAsync(on);
        await club.SaveAsync(c => c.Add(new Member { Id = 5, Email = "ida@example.org" }));
        await club.AskAsync<IConsentLedger, ConsentRecord>(l => l.GrantAsync<ClubLetter>(Ida, new() { Channel = Via.Website }));
        await club.AskAsync<IConsentLedger, ConsentRecord>(l => l.GrantAsync<ClubLetter>(Ida with { Key = "6" }, new() { Channel = Via.Website }));
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Offers>(Ida, Via.Website));
        await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = Ida, Rights = DataRight.Erasure, Channel = Via.Email }));

        var plan = await club.AskAsync<SubjectErasure, ErasurePlan>(e => e.PlanAsync(Ida));
        // The withdrawal that the erasure enters is one more.
        Assert.Equal([("GdprKit.Consent", 1), ("GdprKit.Objection", 1), ("GdprKit.Request", 1)], Own(plan.Steps));
        Assert.Equal([("GdprKit.Consent", 2), ("GdprKit.Objection", 1), ("GdprKit.Request", 1)], Own((await club.AskAsync<SubjectErasure, ErasureResult>(e => e.EraseAsync(plan))).Steps));
        Assert.Contains("GDPR Art. 7(1)", plan.Steps.Single(s => s.Type == "GdprKit.Consent").Explanation, StringComparison.Ordinal);
        Assert.Contains("5 years after", plan.Steps.Single(s => s.Type == "GdprKit.Request").Explanation, StringComparison.Ordinal);
    }

    [Theory]
    [BothDatabases]
    public async Task Who_never_said_anything_is_named_nowhere(Database on)
    {
        await using var club = await OnAsync(on);
        await club.SaveAsync(c => c.Add(new Member { Id = 5, Email = "ida@example.org" }));

        Assert.Empty(Own((await club.AskAsync<SubjectErasure, ErasurePlan>(e => e.PlanAsync(Ida))).Steps));
    }

    private static IEnumerable<(string, long)> Own(IEnumerable<ErasureStep> steps) => steps.Where(s => s.Action == ErasureAction.Keep && s.Type.StartsWith("GdprKit.", StringComparison.Ordinal)).Select(s => (s.Type, s.Rows)).Order();

    private Task<ClubDatabase> OnAsync(Database on) => on == Database.Sqlite ? ClubDatabase.SqliteAsync() : ClubDatabase.PostgreSqlAsync(server);
}
