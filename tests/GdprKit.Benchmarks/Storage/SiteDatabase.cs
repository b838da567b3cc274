using GdprKit.Benchmarks.Site;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace GdprKit.Benchmarks.Storage;

/// <summary>The site on a PostgreSQL of its own.</summary>
internal sealed class SiteDatabase : IAsyncDisposable
{
    private readonly PostgreSqlCluster _cluster = new();

    public ServiceProvider Services { get; private set; } = null!;

    public NpgsqlDataSource Source { get; private set; } = null!;

    public static async Task<SiteDatabase> StartAsync(Action<RetentionOptions>? options = null)
    {
        if (PostgreSqlCluster.Programs is null) throw new InvalidOperationException(PostgreSqlCluster.Missing);

        var site = new SiteDatabase();
        await site._cluster.StartAsync();
        site.Source = NpgsqlDataSource.Create(await site._cluster.CreateDatabaseAsync());
        var services = new ServiceCollection();
        services.AddDbContext<SiteContext>(o => o.UseNpgsql(site.Source));
        services.AddGdprKit(typeof(SiteContext).Assembly).UseEntityFrameworkCore<SiteContext>();
        services.Configure<RetentionOptions>(o =>
        {
            o.RequireConfirmation = false;
            options?.Invoke(o);
        });
        site.Services = services.BuildServiceProvider();
        await site.InContextAsync(c => c.Database.EnsureCreatedAsync());
        return site;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task<T> InContextAsync<T>(Func<SiteContext, Task<T>> act) => InScopeAsync(s => act(s.GetRequiredService<SiteContext>()));

    public async Task ExecuteAsync(string sql)
    {
        await using var command = Source.CreateCommand(sql);
        command.CommandTimeout = 0;
        await command.ExecuteNonQueryAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        await Source.DisposeAsync();
        await _cluster.StopAsync();
    }
}
