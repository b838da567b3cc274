using GdprKit.EntityFrameworkCore.Erasure;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>Erasures that were begun and cannot be completed.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class PendingErasureTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task One_that_fails_does_not_keep_the_others_and_is_found(Database on)
    {
        await using var node = await Node<ShopContext>.OnAsync(on, server);
        await BeginAsync(node);

        var e = await Assert.ThrowsAsync<AggregateException>(() => ResumeAsync(node));

        Assert.Single(e.InnerExceptions);
        Assert.Equal(["a@example.org"], await node.UseAsync(c => c.Subscribers.Select(s => s.Email).ToListAsync()));
        Assert.Equal("a@example.org", Assert.Single(await node.Services.GetRequiredService<IErasureLedger>().PendingAsync()).Order.Subject.Key);

        // One that has only just begun is nothing to report.
        Assert.Empty(await FindAsync(node));
        node.Clock.Now = node.Clock.Now.AddHours(2);
        var finding = Assert.Single(await FindAsync(node));
        Assert.True(finding.IsOpen);
        Assert.Contains("1 erasure ", finding.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("example.org", finding.Message + finding.Location + finding.Remedy, StringComparison.Ordinal);

        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("DROP TABLE legacy"));
        Assert.Single(await ResumeAsync(node));
        Assert.Empty(await node.UseAsync(c => c.Subscribers.ToListAsync()));
        Assert.Empty(await FindAsync(node));
    }

    [Fact]
    public async Task The_service_goes_on_as_well()
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o => o.Interval = Timeout.InfiniteTimeSpan);
        await BeginAsync(node);

        var service = node.Services.GetServices<IHostedService>().OfType<ErasureService>().Single();
        await service.StartAsync(CancellationToken.None);
        await service.ExecuteTask!;

        Assert.Equal(["a@example.org"], await node.UseAsync(c => c.Subscribers.Select(s => s.Email).ToListAsync()));
    }

    /// <summary>A table that the model does not know keeps the first.</summary>
    private static async Task BeginAsync(Node<ShopContext> node)
    {
        await node.AddAsync(new Subscriber { Email = "a@example.org" }, new Subscriber { Email = "b@example.org" });
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("CREATE TABLE legacy (id BIGINT REFERENCES \"Subscribers\" (\"Id\"))"));
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("INSERT INTO legacy SELECT \"Id\" FROM \"Subscribers\" WHERE \"Email\" = 'a@example.org'"));
        var ledger = node.Services.GetRequiredService<IErasureLedger>();
        foreach (var email in (string[])["a@example.org", "b@example.org"])
        {
            await ledger.BeginAsync(new() { Subject = new("subscribers", email) }, []);
            node.Clock.Now = node.Clock.Now.AddSeconds(1);
        }
    }

    private static async Task<IReadOnlyList<ErasureResult>> ResumeAsync(Node<ShopContext> node)
    {
        await using var scope = node.Services.CreateAsyncScope();
        return await scope.ServiceProvider.GetRequiredService<SubjectErasure>().ResumeAsync();
    }

    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync(Node<ShopContext> node)
    {
        var findings = new List<RegisterFinding>();
        foreach (var check in node.Services.GetServices<IRegisterCheck>()) findings.AddRange(await check.CheckAsync());
        return [.. findings.Where(f => f.Message.Contains("erasure", StringComparison.Ordinal) && f.Message.Contains("complete", StringComparison.Ordinal))];
    }
}
