using GdprKit.EntityFrameworkCore.Tests.Club;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>The club with its database and its services.</summary>
public sealed class ClubDatabase : IAsyncDisposable
{
    private readonly SqliteConnection? _connection;

    private ClubDatabase(Action<DbContextOptionsBuilder> provider, SqliteConnection? connection)
    {
        _connection = connection;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDbContext<ClubContext>(provider);
        services.AddGdprKit(typeof(ClubDatabase).Assembly).UseEntityFrameworkCore<ClubContext>();
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public ServiceProvider Services { get; }

    /// <summary>On SQLite in memory, or in a database of a server.</summary>
    public static async Task<ClubDatabase> CreateAsync(PostgreSql? server = null)
    {
        ClubDatabase database;
        if (server is null)
        {
            var connection = new SqliteConnection("Data Source=:memory:");
            await connection.OpenAsync();
            database = new(o => o.UseSqlite(connection), connection);
        }
        else
        {
            var name = await server.CreateDatabaseAsync();
            database = new(o => o.UseNpgsql(name), null);
        }

        await database.InScopeAsync(s => s.GetRequiredService<ClubContext>().Database.EnsureCreatedAsync());
        return database;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task AddAsync(params object[] rows) => InScopeAsync(async s =>
    {
        var club = s.GetRequiredService<ClubContext>();
        club.AddRange(rows);
        return await club.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }
}
