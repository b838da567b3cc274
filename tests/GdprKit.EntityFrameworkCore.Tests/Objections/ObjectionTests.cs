using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tests.Objections;

public sealed class ObjectionTests
{
    private static readonly DataSubjectKey Ida = new("members", "1");

    [Fact]
    public async Task An_objection_to_marketing_is_upheld_when_it_is_received()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var received = await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Offers>(Ida, Via.UnsubscribeLink));

        Assert.Equal((ObjectionState.Upheld, "21(2)", Via.UnsubscribeLink, club.Clock.Now), (received.State, received.Article, received.Channel, received.At));
        Assert.Equal(received, await club.AskAsync<IObjections, ObjectionRecord?>(o => o.FindAsync("offers", Ida)));
        Assert.Contains("absolute", (await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync<IObjections, ObjectionRecord>(o => o.RejectAsync("offers", Ida, "we earn by it", "dpo")))).Message);
    }

    [Fact]
    public async Task Any_other_waits_until_it_is_decided_with_a_reason()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var received = await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<HouseRules>(Ida, Via.Email));
        Assert.Equal((ObjectionState.Received, "21(1)"), (received.State, received.Article));
        Assert.Equal([received], await club.AskAsync<IObjections, IReadOnlyList<ObjectionRecord>>(o => o.PendingAsync()));
        await Assert.ThrowsAsync<ArgumentException>(() => club.AskAsync<IObjections, ObjectionRecord>(o => o.RejectAsync("house-rules", Ida, " ", "dpo")));

        var rejected = await club.AskAsync<IObjections, ObjectionRecord>(o => o.RejectAsync("house-rules", Ida, "there was a brawl", "dpo"));

        Assert.Equal((ObjectionState.Rejected, "there was a brawl", "dpo"), (rejected.State, rejected.Reason, rejected.By));
        Assert.Empty(await club.AskAsync<IObjections, IReadOnlyList<ObjectionRecord>>(o => o.PendingAsync()));
        await RefusedAsync("rejected already", o => o.UpholdAsync("house-rules", Ida, "dpo"));
        await RefusedAsync("rejected already", o => o.TakeBackAsync("house-rules", Ida, Via.Email));

        // Circumstances change, and then one can object again.
        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<HouseRules>(Ida, Via.Email));
        Assert.Equal(ObjectionState.Upheld, (await club.AskAsync<IObjections, ObjectionRecord>(o => o.UpholdAsync("house-rules", Ida, "dpo"))).State);
        await RefusedAsync("upheld already", o => o.UpholdAsync("house-rules", Ida, "dpo"));
        Assert.Equal(ObjectionState.TakenBack, (await club.AskAsync<IObjections, ObjectionRecord>(o => o.TakeBackAsync("house-rules", Ida, Via.Email))).State);
        await RefusedAsync("took the objection back", o => o.UpholdAsync("house-rules", Ida, "dpo"));
        Assert.Equal(5, (await club.AskAsync<IObjections, IReadOnlyList<ObjectionRecord>>(o => o.HistoryAsync(Ida))).Count);

        async Task RefusedAsync(string words, Func<IObjections, Task<ObjectionRecord>> step) =>
            Assert.Contains(words, (await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync(step))).Message);
    }

    [Fact]
    public async Task Where_there_is_no_right_to_object_it_says_why()
    {
        await using var club = await ClubDatabase.SqliteAsync();

        var refused = await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Membership>(Ida, Via.Email)));

        Assert.StartsWith("The activity 'membership' rests on Art. 6(1)(b), which gives no right to object", refused.Message);
        Assert.Contains("never objected", (await Assert.ThrowsAsync<InvalidOperationException>(() => club.AskAsync<IObjections, ObjectionRecord>(o => o.UpholdAsync("house-rules", Ida, "dpo")))).Message);
    }
}
