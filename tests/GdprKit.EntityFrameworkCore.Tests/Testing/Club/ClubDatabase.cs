using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Club;

/// <summary>The club with its database and its services.</summary>
public sealed class ClubDatabase : IAsyncDisposable
{
    private readonly ServiceProvider _services;
    private readonly Action<DbContextOptionsBuilder> _provider;
    private readonly SqliteConnection? _connection;

    private ClubDatabase(Action<DbContextOptionsBuilder> provider, SqliteConnection? connection, Func<ProcessingRegister, ProcessingRegister>? change = null, Action<IServiceCollection>? more = null, TestClock? clock = null)
    {
        (_provider, _connection) = (provider, connection);
        Clock = clock ?? new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));
        var register = RegisterReader.Read(typeof(ClubDatabase).Assembly);
        var services = new ServiceCollection();
        services.AddSingleton<TimeProvider>(Clock);
        services.AddSingleton(change?.Invoke(register) ?? register);
        services.AddDbContext<ClubContext>(o =>
        {
            provider(o);
            o.AddInterceptors(Statements);
        });
        services.AddGdprKit().UseEntityFrameworkCore<ClubContext>();
        services.Configure<RetentionOptions>(o => o.RequireConfirmation = false);
        more?.Invoke(services);
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; }

    public StatementLog Statements { get; } = new();

    public static async Task<ClubDatabase> SqliteAsync(Action<IServiceCollection>? more = null)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return await CreatedAsync(new(o => o.UseSqlite(connection), connection, more: more));
    }

    public static async Task<ClubDatabase> PostgreSqlAsync(PostgreSql server)
    {
        var database = await server.CreateDatabaseAsync();
        return await CreatedAsync(new(o => o.UseNpgsql(database), null));
    }

    /// <summary>The next version of the app, on the same database.</summary>
    public ClubDatabase Upgraded(Func<ProcessingRegister, ProcessingRegister> change) => new(_provider, null, change, clock: Clock);

    public async Task<T> InScopeAsync<T>(Func<IServiceProvider, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider);
    }

    public IServiceProvider Services => _services;

    /// <summary>Asks a service in a scope of its own.</summary>
    public Task<T> AskAsync<TService, T>(Func<TService, Task<T>> act)
        where TService : notnull => InScopeAsync(s => act(s.GetRequiredService<TService>()));

    public Task<int> SaveAsync(Action<ClubContext> act) => AskAsync<ClubContext, int>(club =>
    {
        act(club);
        return club.SaveChangesAsync();
    });

    /// <summary>What somebody does who is past all rules.</summary>
    public Task<int> SqlAsync(string sql) => AskAsync<ClubContext, int>(club => club.Database.ExecuteSqlRawAsync(sql));

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }

    private static async Task<ClubDatabase> CreatedAsync(ClubDatabase database)
    {
        await database.AskAsync<ClubContext, bool>(c => c.Database.EnsureCreatedAsync());
        return database;
    }
}
