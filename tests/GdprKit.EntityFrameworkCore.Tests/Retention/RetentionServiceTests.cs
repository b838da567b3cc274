using GdprKit.EntityFrameworkCore.Retention;
using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Options;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>The app sweeps by itself.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class RetentionServiceTests(PostgreSql server)
{
    [PostgreSqlFact]
    public async Task Hosts_that_share_a_database_sweep_it_again_and_again_and_count_once()
    {
        var (database, clock) = (await server.CreateDatabaseAsync(), Node<ShopContext>.NewClock());
        await using var first = New(database, clock);
        await using var second = New(database, clock);
        await first.CreatedAsync();
        await first.AddAsync(Subscriber(1, "first@example.org"));
        IHostedService[] services = [.. first.Services.GetServices<IHostedService>().OfType<RetentionService>(), .. second.Services.GetServices<IHostedService>().OfType<RetentionService>()];
        Assert.Equal(2, services.Length);
        foreach (var service in services) await service.StartAsync(default);

        await UntilEmptyAsync(first);
        await first.AddAsync(Subscriber(1, "second@example.org"));
        await UntilEmptyAsync(first);
        foreach (var service in services) await service.StopAsync(default);

        Assert.Equal(2, await first.UseAsync(c => c.Set<SweepRow>().SumAsync(s => s.Count)));
    }

    [Fact]
    public async Task A_run_that_fails_does_not_end_the_service()
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o => o.Interval = TimeSpan.FromMilliseconds(20));
        await node.AddAsync(Subscriber(1));
        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("ALTER TABLE gdprkit_lease RENAME TO gone"));
        var service = Assert.Single(node.Services.GetServices<IHostedService>().OfType<RetentionService>());
        await service.StartAsync(default);
        await Task.Delay(500);
        Assert.Equal(1, await node.CountAsync<Subscriber>());

        await node.UseAsync(c => c.Database.ExecuteSqlRawAsync("ALTER TABLE gone RENAME TO gdprkit_lease"));
        await UntilEmptyAsync(node);
        await service.StopAsync(default);
    }

    [Fact]
    public async Task An_app_that_ran_not_long_ago_waits_for_the_rest_of_the_interval()
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o => o.Interval = TimeSpan.FromSeconds(30));
        await node.AddAsync(Subscriber(1));
        await node.Sweeper.RunAsync();
        await node.AddAsync(Subscriber(1));
        var service = Assert.Single(node.Services.GetServices<IHostedService>().OfType<RetentionService>());

        // Half a second is left of the interval.
        node.Clock.Now = node.Clock.Now.AddSeconds(29.5);
        await service.StartAsync(default);
        await Task.Delay(100);
        Assert.Equal(1, await node.CountAsync<Subscriber>());
        for (var i = 0; i < 200 && await node.CountAsync<Subscriber>() > 0; i++) await Task.Delay(50);
        await service.StopAsync(default);

        Assert.Equal(0, await node.CountAsync<Subscriber>());
    }

    [Fact]
    public async Task Without_an_interval_only_the_app_sweeps()
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o => o.Interval = Timeout.InfiniteTimeSpan);
        var service = (BackgroundService)node.Services.GetServices<IHostedService>().OfType<RetentionService>().Single();

        await service.StartAsync(default);

        await service.ExecuteTask!.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Theory]
    [InlineData("BatchSize")]
    [InlineData("Interval")]
    [InlineData("49 days")]
    [InlineData("LeaseDuration")]
    [InlineData("PseudonymisationKey")]
    public async Task Options_that_make_no_sense_are_refused(string option)
    {
        await using var node = await Node<ShopContext>.SqliteAsync(o =>
        {
            if (option == "BatchSize") o.BatchSize = 0;
            if (option == "Interval") o.Interval = TimeSpan.Zero;
            if (option == "49 days") o.Interval = TimeSpan.FromDays(60);
            if (option == "LeaseDuration") o.LeaseDuration = TimeSpan.Zero;
            if (option == "PseudonymisationKey") o.PseudonymisationKey = new byte[16];
        });

        Assert.Contains(option, Assert.Throws<OptionsValidationException>(() => node.Services.GetRequiredService<IOptions<RetentionOptions>>().Value).Message, StringComparison.Ordinal);
    }

    private static Node<ShopContext> New(string database, TestClock clock) => new(clock, o => o.UseNpgsql(database), o => o.Interval = TimeSpan.FromMilliseconds(50));

    private static async Task UntilEmptyAsync(Node<ShopContext> node)
    {
        for (var i = 0; i < 600 && await node.CountAsync<Subscriber>() > 0; i++) await Task.Delay(50);
        Assert.Equal(0, await node.CountAsync<Subscriber>());
    }
}
