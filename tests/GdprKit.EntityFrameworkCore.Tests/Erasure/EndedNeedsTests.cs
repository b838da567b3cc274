using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Choir;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>What an erasure ends stays ended, and what it does not is not ended by it.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class EndedNeedsTests(PostgreSql server)
{
    private static readonly DataSubjectKey Ida = new("singers", "1");

    [Theory]
    [BothDatabases]
    public async Task A_contract_that_ends_on_a_day_to_come_is_not_ended(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", LeftAt = new(2028, 12, 31, 0, 0, 0, DateTimeKind.Utc) });

        var kept = Assert.Single(await EraseAsync(node), s => s.Action == ErasureAction.Keep);

        Assert.Equal((ErasureReason.Contract, "Ida"), (kept.Reason, await node.UseAsync(c => c.Singers.Select(s => s.Name).SingleAsync())));

        node.Clock.Now = new(2029, 1, 1, 0, 0, 0, TimeSpan.Zero);
        await EraseAsync(node);
        Assert.Equal(0, await node.CountAsync<Singer>());
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_kept_for_a_law_goes_when_its_time_is_over_and_not_when_that_of_an_interest_would_be(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", LeftAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) }, Fee(2026), Fee(2026, singer: 2));
        Assert.Equal(new DateOnly(2031, 12, 31), Assert.Single(await EraseAsync(node), s => s.Action == ErasureAction.Keep).Until);
        Assert.False(await IsAllowedAsync<ChoirPlanning>(node));

        node.Clock.Now = new(2031, 12, 31, 12, 0, 0, TimeSpan.Zero);
        await node.Sweeper.RunAsync();
        Assert.Equal(2, await node.CountAsync<Fee>());

        node.Clock.Now = new(2032, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.Equal(1, (await node.Sweeper.PlanAsync()).Steps.Where(s => s.Type == "Fee" && s.Members.Count == 0).Sum(s => s.Due));
        await node.Sweeper.RunAsync();
        Assert.Equal([2], await node.UseAsync(c => c.Fees.Select(f => f.SingerId).ToListAsync()));

        // What is remembered of a row goes with it.
        Assert.Equal(1, await node.CountAsync<EndedRow>());
        await node.Sweeper.RunAsync();
        Assert.Equal(0, await node.CountAsync<EndedRow>());
    }

    [Theory]
    [BothDatabases]
    public async Task Who_comes_back_is_not_caught_by_it(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", Email = "ida@example.org" }, Fee(2026));
        await GrantAsync(node);
        await EraseAsync(node);
        Assert.False(await IsAllowedAsync<Programme>(node));

        // The contract was never ended, so that the singer is still there; a consent and a fee are new.
        node.Clock.Now = new(2028, 1, 1, 12, 0, 0, TimeSpan.Zero);
        await GrantAsync(node);
        await node.AddAsync(Fee(2028));
        await node.UseAsync(c => c.Singers.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeftAt, node.Clock.Now.UtcDateTime)));
        Assert.True(await IsAllowedAsync<Programme>(node));
        Assert.True(await IsAllowedAsync<ChoirPlanning>(node));

        node.Clock.Now = new(2036, 1, 1, 12, 0, 0, TimeSpan.Zero);
        await node.Sweeper.RunAsync();

        Assert.Equal((null, "ida@example.org"), await node.UseAsync(async c => await c.Singers.SingleAsync() is var s ? (s.Name, s.Email) : default));
        Assert.Equal([2028], await node.UseAsync(c => c.Fees.Select(f => f.BookedAt.Year).ToListAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_written_anew_into_a_row_that_stayed_has_its_own_time(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(Fee(2026));
        await EraseAsync(node);
        Assert.Null(await node.UseAsync(c => c.Fees.Select(f => f.Remark).SingleAsync()));

        await node.UseAsync(c => c.Fees.ExecuteUpdateAsync(s => s.SetProperty(f => f.Remark, "is back")));
        node.Clock.Now = new(2033, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.True(await IsAllowedAsync<ChoirPlanning>(node));
        await node.Sweeper.RunAsync();

        Assert.Equal("is back", await node.UseAsync(c => c.Fees.Select(f => f.Remark).SingleAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_consent_is_withdrawn_by_the_erasure_and_keeps_nothing_any_more(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", Email = "ida@example.org" });
        await GrantAsync(node);
        var request = await UseAsync<DataSubjectRequests, RequestEntry>(node, async r => (await r.ReceiveAsync(new() { Subject = Ida, Rights = DataRight.Erasure, Channel = Via.Letter })).Entries[0]);
        await EraseAsync(node, new() { Subject = Ida, Request = request.Request });

        var last = (await UseAsync<IConsentLedger, IReadOnlyList<ConsentRecord>>(node, l => l.HistoryAsync(Ida)))[^1];
        Assert.Equal((ConsentState.Withdrawn, Via.Letter, "programme"), (last.State, last.Channel, last.Activity));
        // Once: a second erasure finds nothing to withdraw.
        await EraseAsync(node);
        Assert.Equal(2, (await UseAsync<IConsentLedger, IReadOnlyList<ConsentRecord>>(node, l => l.HistoryAsync(Ida))).Count);

        await node.UseAsync(c => c.Singers.ExecuteUpdateAsync(s => s.SetProperty(x => x.LeftAt, node.Clock.Now.UtcDateTime)));
        node.Clock.Now = new(2027, 12, 1, 0, 0, 0, TimeSpan.Zero);
        await node.Sweeper.RunAsync();
        Assert.Equal(0, await node.CountAsync<Singer>());
    }

    [Theory]
    [BothDatabases]
    public async Task What_is_decided_to_go_on_goes_on(Database on)
    {
        await using var node = await OnAsync(on);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", Email = "ida@example.org" }, Fee(2026));
        await GrantAsync(node);

        await EraseAsync(node, new() { Subject = Ida, Keep = new Dictionary<string, string> { ["choir-planning"] = "a loan rests on it", ["programme"] = "a dispute about the consent" } });

        Assert.True(await IsAllowedAsync<Programme>(node));
        node.Clock.Now = new(2033, 1, 1, 12, 0, 0, TimeSpan.Zero);
        Assert.True(await IsAllowedAsync<ChoirPlanning>(node));
        await node.Sweeper.RunAsync();
        Assert.Equal(1, await node.CountAsync<Fee>());
    }

    [Fact]
    public async Task A_plan_withdraws_and_remembers_nothing()
    {
        await using var node = await OnAsync(Database.Sqlite);
        await node.AddAsync(new Singer { Id = 1, Name = "Ida", Email = "ida@example.org" }, Fee(2026));
        await GrantAsync(node);

        await UseAsync<SubjectErasure, ErasurePlan>(node, e => e.PlanAsync(Ida));

        Assert.True(await IsAllowedAsync<Programme>(node));
        Assert.Equal(0, await node.CountAsync<EndedRow>());
    }

    private static Fee Fee(int year, int singer = 1) => new() { SingerId = singer, Amount = 5, Remark = "paid late", BookedAt = new(year, 3, 1, 0, 0, 0, DateTimeKind.Utc) };

    private static Task GrantAsync(Node<ChoirContext> node) => UseAsync<IConsentLedger, ConsentRecord>(node, l => l.GrantAsync<Programme>(Ida, new() { Channel = Via.Website }));

    private static async Task<bool> IsAllowedAsync<TActivity>(Node<ChoirContext> node) => (await UseAsync<ProcessingGate, GateDecision>(node, g => g.IsAllowedAsync<TActivity>(Ida))).IsAllowed;

    private static async Task<T> UseAsync<TService, T>(Node<ChoirContext> node, Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = node.Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    private Task<Node<ChoirContext>> OnAsync(Database on) => Node<ChoirContext>.OnAsync(on, server);

    private static async Task<IReadOnlyList<ErasureStep>> EraseAsync(Node<ChoirContext> node, ErasureOrder? order = null) =>
        (await UseAsync<SubjectErasure, ErasureResult>(node, async e => await e.EraseAsync(await e.PlanAsync(order ?? new() { Subject = Ida })))).Steps;
}
