using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>One node of an app; several may share a database and a clock.</summary>
public sealed class Node<TContext> : IAsyncDisposable
    where TContext : DbContext
{
    private readonly ServiceProvider _services;
    private readonly SqliteConnection? _connection;

    public Node(TestClock clock, Action<DbContextOptionsBuilder> database, Action<RetentionOptions>? options = null, SqliteConnection? connection = null)
    {
        _connection = connection;
        Clock = clock;
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSingleton<TimeProvider>(clock);
        services.AddDbContext<TContext>(database);
        services.AddGdprKit(typeof(TestClock).Assembly).UseEntityFrameworkCore<TContext>();
        services.Configure<RetentionOptions>(o =>
        {
            o.RequireConfirmation = false;
            options?.Invoke(o);
        });
        _services = services.BuildServiceProvider(validateScopes: true);
    }

    public TestClock Clock { get; }

    public IServiceProvider Services => _services;

    public IRetentionSweeper Sweeper => _services.GetRequiredService<IRetentionSweeper>();

    public ILegalHolds Holds => _services.GetRequiredService<ILegalHolds>();

    public static async Task<Node<TContext>> SqliteAsync(Action<RetentionOptions>? options = null)
    {
        var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        return await new Node<TContext>(NewClock(), o => o.UseSqlite(connection), options, connection).CreatedAsync();
    }

    public static async Task<Node<TContext>> PostgreSqlAsync(PostgreSql server, Action<RetentionOptions>? options = null)
    {
        var database = await server.CreateDatabaseAsync();
        return await new Node<TContext>(NewClock(), o => o.UseNpgsql(database), options).CreatedAsync();
    }

    public static Task<Node<TContext>> OnAsync(Database database, PostgreSql server, Action<RetentionOptions>? options = null) =>
        database == Database.Sqlite ? SqliteAsync(options) : PostgreSqlAsync(server, options);

    public static TestClock NewClock() => new(new DateTimeOffset(2026, 11, 26, 9, 0, 0, TimeSpan.Zero));

    public async Task<Node<TContext>> CreatedAsync()
    {
        await UseAsync(c => c.Database.EnsureCreatedAsync());
        return this;
    }

    /// <summary>Uses the database in a scope, as a request does.</summary>
    public async Task<T> UseAsync<T>(Func<TContext, Task<T>> act)
    {
        await using var scope = _services.CreateAsyncScope();
        return await act(scope.ServiceProvider.GetRequiredService<TContext>());
    }

    public Task AddAsync(params object[] rows) => UseAsync(c =>
    {
        c.AddRange(rows);
        return c.SaveChangesAsync();
    });

    public Task<int> CountAsync<T>()
        where T : class => UseAsync(c => c.Set<T>().IgnoreQueryFilters().CountAsync());

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        if (_connection is not null) await _connection.DisposeAsync();
    }
}
