using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Requests;

/// <summary>Who is told of an erasure (GDPR Art. 19): who received what went, and nobody else.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ErasureRecipientsTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task Nobody_is_told_of_an_erasure_that_erased_nothing(Database on)
    {
        await using var database = await GymDatabase.CreateAsync(on == Database.Sqlite ? null : server);
        var key = await AddAsync(database);
        var stale = await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().PlanAsync(key));
        await database.InScopeAsync(s => s.GetRequiredService<IRestrictions>().PlaceAsync(key, RestrictionGround.LegalClaims, "dpo"));

        Assert.Equal(["the-federation"], stale.Recipients);
        Assert.Empty((await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().EraseAsync(stale))).Recipients);
        Assert.Equal(0, await EraseByRequestAsync(database, key));
        Assert.Empty(await database.InScopeAsync(s => s.GetRequiredService<IRecipientNotifications>().PendingAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task Who_received_what_went_is_told_once(Database on)
    {
        await using var database = await GymDatabase.CreateAsync(on == Database.Sqlite ? null : server);
        var key = await AddAsync(database);

        Assert.Equal(1, await EraseByRequestAsync(database, key));
        Assert.Equal(["the-federation"], (await database.InScopeAsync(s => s.GetRequiredService<IRecipientNotifications>().PendingAsync())).Select(n => n.Recipient));
    }

    private static async Task<DataSubjectKey> AddAsync(GymDatabase database)
    {
        var ida = new Athlete { Id = new(Guid.NewGuid()), Name = "Ida", LeftOn = new(2026, 1, 1) };
        await database.AddAsync(ida);
        return new("athletes", ida.Id.Value.ToString());
    }

    /// <summary>How many recipients the log of the request has.</summary>
    private static Task<long?> EraseByRequestAsync(GymDatabase database, DataSubjectKey key) => database.InScopeAsync(async s =>
    {
        var requests = s.GetRequiredService<DataSubjectRequests>();
        var id = (await requests.ReceiveAsync(new() { Subject = key, Rights = DataRight.Erasure, Channel = Via.Letter })).Id;
        await requests.ConfirmIdentityAsync(id, IdentityCheck.NoDoubt, "dpo");
        await requests.DecideAsync(id, DataRight.Erasure, RequestOutcome.Granted, "dpo");
        var erasure = s.GetRequiredService<SubjectErasure>();
        var result = await erasure.EraseAsync(await erasure.PlanAsync(new ErasureOrder { Subject = key, Request = id }));
        await requests.DoneAsync(id, DataRight.Erasure, "dpo", result.Steps.Where(x => x.Action != ErasureAction.Keep).Sum(x => x.Rows));
        return (await requests.NotifyRecipientsAsync(id, DataRight.Erasure, "dpo")).Entries[^1].Count;
    });
}
