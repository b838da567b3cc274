using GdprKit.EntityFrameworkCore.Tests.Shop;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>The shop with its database and its services, at a time that tests set.</summary>
public sealed class TestDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly SqliteConnection? _connection;

    private TestDatabase(Action<DbContextOptionsBuilder> provider, SqliteConnection? connection)
    {
        _connection = connection;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddDbContext<ShopContext>(provider);
        services.AddGdprKit(typeof(TestDatabase).Assembly).UseEntityFrameworkCore<ShopContext>();
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; } = new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    public IServiceProvider Services => _services;

    /// <summary>In memory, and gone with this.</summary>
    public static async Task<TestDatabase> SqliteAsync()
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return await CreatedAsync(new(o => o.UseSqlite(connection), connection));
    }

    public static async Task<TestDatabase> PostgreSqlAsync(PostgreSql server)
    {
        var database = await server.CreateDatabaseAsync();
        return await CreatedAsync(new(o => o.UseNpgsql(database), null));
    }

    /// <summary>Does something in a scope, as a request does.</summary>
    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    /// <inheritdoc cref="InScopeAsync{T}"/>
    public Task InScopeAsync(Func<IServiceProvider, Task> act) => InScopeAsync(async s =>
    {
        await act(s);
        return true;
    });

    public Task AddAsync(params object[] rows) => InScopeAsync(async s =>
    {
        var shop = s.GetRequiredService<ShopContext>();
        shop.AddRange(rows);
        await shop.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }

    private static async Task<TestDatabase> CreatedAsync(TestDatabase database)
    {
        await database.InScopeAsync(s => s.GetRequiredService<ShopContext>().Database.EnsureCreatedAsync());
        return database;
    }
}
