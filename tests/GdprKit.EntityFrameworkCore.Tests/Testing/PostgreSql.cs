namespace GdprKit.EntityFrameworkCore.Tests.Testing;

/// <summary>The cluster that tests share; each gets a database of its own.</summary>
public sealed class PostgreSql : PostgreSqlCluster, IAsyncLifetime
{
    public Task InitializeAsync() => StartAsync();

    public Task DisposeAsync() => StopAsync();
}
