using GdprKit.EntityFrameworkCore.Checks;
using GdprKit.EntityFrameworkCore.Tests.Retention;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Checks;

/// <summary>Whether retention runs at all.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class RetentionRunCheckTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task A_run_that_did_not_come_through_for_two_intervals_is_a_finding(Database database)
    {
        await using var node = await Node<ShopContext>.OnAsync(database, server);
        Assert.Empty(await FindAsync(node));

        node.Clock.Now = node.Clock.Now.AddHours(3);
        Assert.Contains("has come through the database of ShopContext yet", Assert.Single(await FindAsync(node)).Message, StringComparison.Ordinal);

        await node.Sweeper.RunAsync();
        Assert.Empty(await FindAsync(node));

        node.Clock.Now = node.Clock.Now.AddHours(3);
        var finding = Assert.Single(await FindAsync(node));
        Assert.Equal((RegisterFindingKind.NotSwept, true), (finding.Kind, finding.IsOpen));
        Assert.Contains("since 2026-11-26 12:00 UTC", finding.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Where_the_app_runs_it_by_itself_nothing_is_overdue()
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o => o.Interval = Timeout.InfiniteTimeSpan);
        node.Clock.Now = node.Clock.Now.AddYears(1);
        Assert.Empty(await FindAsync(node));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_wait_for_a_confirmation_are_a_finding_until_it_is_given(Database database)
    {
        await using var node = await Node<ShopContext>.OnAsync(database, server, o => o.RequireConfirmation = true);
        await node.AddAsync(ShopRows.Subscriber(1));
        Assert.Empty(await FindAsync(node));

        await node.Sweeper.RunAsync();
        await node.Sweeper.RunAsync();
        var rule = (await node.Sweeper.PlanAsync()).Steps.Single(s => s.Type == "Subscriber").Rule;
        var finding = Assert.Single(await FindAsync(node));
        Assert.Equal(RegisterFindingKind.NotSwept, finding.Kind);
        Assert.Contains($": {rule} (", finding.Message, StringComparison.Ordinal);

        await node.Sweeper.ConfirmAsync(rule, "the data protection officer");
        Assert.Empty(await FindAsync(node));
    }

    [Theory]
    [BothDatabases]
    public async Task Tables_that_were_not_made_are_a_finding_in_words(Database database)
    {
        await using var node = await Node<ShopContext>.OnAsync(database, server);
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("DROP TABLE gdprkit_lease"));

        var finding = Assert.Single(await FindAsync(node));

        Assert.Equal((RegisterFindingKind.NoTables, "ShopContext"), (finding.Kind, finding.Location));
        Assert.Contains("AddGdprKit() last in OnModelCreating, and migrate", finding.Remedy, StringComparison.Ordinal);
    }

    private static async Task<IReadOnlyList<RegisterFinding>> FindAsync(Node<ShopContext> node) =>
        await node.Services.GetServices<IRegisterCheck>().OfType<RetentionRunCheck>().Single().CheckAsync();
}
