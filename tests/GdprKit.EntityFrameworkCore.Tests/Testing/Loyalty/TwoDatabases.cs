using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Loyalty;

/// <summary>An app with two databases, and letters besides: the shop on SQLite, its loyalty programme on SQLite or PostgreSQL.</summary>
public sealed class TwoDatabases : IAsyncDisposable
{
    private readonly SqliteConnection[] _connections = [new("Data Source=:memory:"), new("Data Source=:memory:")];

    public ServiceProvider Services { get; private set; } = null!;

    public Letters Letters { get; } = new();

    public static async Task<TwoDatabases> CreateAsync(Database second, PostgreSql server, IInterceptor? onSecond = null)
    {
        var app = new TwoDatabases();
        foreach (var connection in app._connections) await connection.OpenAsync();
        var database = second == Database.PostgreSql ? await server.CreateDatabaseAsync() : null;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Node<ShopContext>.NewClock());
        services.AddDbContext<ShopContext>(o => o.UseSqlite(app._connections[0]));
        services.AddDbContext<LoyaltyContext>(o =>
        {
            if (database is null) o.UseSqlite(app._connections[1]);
            else o.UseNpgsql(database);
            if (onSecond is not null) o.AddInterceptors(onSecond);
        });
        services.AddGdprKit(typeof(TwoDatabases).Assembly).UseEntityFrameworkCore<ShopContext>().UseEntityFrameworkCore<LoyaltyContext>();
        services.AddScoped<IPersonalDataStore>(_ => app.Letters);
        services.Configure<RetentionOptions>(o => o.RequireConfirmation = false);
        services.Configure<ErasureOptions>(o => o.SubjectHashKey = new byte[32]);
        app.Services = services.BuildServiceProvider(validateScopes: true);
        await app.UseAsync<ShopContext, bool>(c => c.Database.EnsureCreatedAsync());
        await app.UseAsync<LoyaltyContext, bool>(c => c.Database.EnsureCreatedAsync());
        return app;
    }

    /// <summary>Uses a service in a scope, as a request does.</summary>
    public async Task<T> UseAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TService>());
    }

    public Task AddAsync<TContext>(params object[] rows)
        where TContext : DbContext => UseAsync<TContext, int>(c =>
        {
            c.AddRange(rows);
            return c.SaveChangesAsync();
        });

    public async Task<(int Customers, int Cards, int Letters)> CountAsync() => (
        await UseAsync<ShopContext, int>(c => c.Customers.IgnoreQueryFilters().CountAsync()),
        await UseAsync<LoyaltyContext, int>(c => c.Cards.IgnoreQueryFilters().CountAsync()),
        Letters.ByCustomer.Count);

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        foreach (var connection in _connections) await connection.DisposeAsync();
    }
}
