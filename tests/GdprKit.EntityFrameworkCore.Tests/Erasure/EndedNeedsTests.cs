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

    private Task<Node<ChoirContext>> OnAsync(Database on) => Node<ChoirContext>.OnAsync(on, server);

    private static async Task<IReadOnlyList<ErasureStep>> EraseAsync(Node<ChoirContext> node)
    {
        await using var scope = node.Services.CreateAsyncScope();
        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        return (await erasure.EraseAsync(await erasure.PlanAsync(Ida))).Steps;
    }
}
