using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>The gym with its database and its services.</summary>
public sealed class GymDatabase : IAsyncDisposable
{
    private readonly SqliteConnection? _connection;

    private GymDatabase(Action<DbContextOptionsBuilder> provider, SqliteConnection? connection, IInterceptor? interceptor)
    {
        _connection = connection;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddDbContext<GymContext>(o =>
        {
            provider(o);
            if (interceptor is not null) o.AddInterceptors(interceptor);
        });
        services.AddGdprKit(typeof(GymDatabase).Assembly).UseEntityFrameworkCore<GymContext>();
        services.Configure<ErasureOptions>(o => o.SubjectHashKey = [.. Enumerable.Range(0, 32).Select(i => (byte)i)]);
        Services = services.BuildServiceProvider(validateScopes: true);
    }

    public ServiceProvider Services { get; }

    /// <summary>On SQLite in memory, or in a database of a server.</summary>
    public static async Task<GymDatabase> CreateAsync(PostgreSql? server = null, IInterceptor? interceptor = null)
    {
        GymDatabase database;
        if (server is null)
        {
            var connection = new SqliteConnection("Data Source=:memory:");
            await connection.OpenAsync();
            database = new(o => o.UseSqlite(connection), connection, interceptor);
        }
        else
        {
            var name = await server.CreateDatabaseAsync();
            database = new(o => o.UseNpgsql(name), null, interceptor);
        }

        await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Database.EnsureCreatedAsync());
        return database;
    }

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = Services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public Task AddAsync(params object[] rows) => InScopeAsync(async s =>
    {
        var gym = s.GetRequiredService<GymContext>();
        gym.AddRange(rows);
        return await gym.SaveChangesAsync();
    });

    public async ValueTask DisposeAsync()
    {
        await Services.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }
}
