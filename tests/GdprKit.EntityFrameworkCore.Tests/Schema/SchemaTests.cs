using GdprKit.EntityFrameworkCore.Tables;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using GdprKit.Testing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Migrations;
using Microsoft.EntityFrameworkCore.Migrations.Operations;
using Microsoft.Extensions.DependencyInjection;
using static GdprKit.EntityFrameworkCore.Tests.Retention.ShopRows;

namespace GdprKit.EntityFrameworkCore.Tests.Schema;

/// <summary>GdprKit's tables as SQL, for databases that are not made by Entity Framework Core.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class SchemaTests(PostgreSql server)
{
    [Theory]
    [InlineData(Database.Sqlite)]
    [InlineData(Database.PostgreSql)]
    public void The_script_makes_the_tables_of_the_model(Database database)
    {
        var options = new DbContextOptionsBuilder<GdprKitContext>();
        // No database is opened for it.
        using var context = new GdprKitContext((database == Database.Sqlite ? options.UseSqlite() : options.UseNpgsql()).Options);
        var name = database == Database.Sqlite ? "SQLite" : "PostgreSQL";

        var script = context.Database.GenerateCreateScript().ReplaceLineEndings("\n").Trim();
        GoldenFile.AssertCurrent(PathOf(database), $"-- GdprKit's tables on {name}, for whoever makes them without migrations of Entity Framework Core.\n\n{script}\n");
    }

    [Theory]
    [BothDatabases]
    public async Task On_tables_of_the_script_everything_works(Database database)
    {
        await using var node = await Node<ShopContext>.OnAsync(database, server);
        var ida = Customer(9, Order(9));
        await node.AddAsync(ida, Subscriber(1), Subscriber(null, "new@example.org"));
        foreach (var table in await TablesAsync(node)) await ExecuteAsync(node, $"DROP TABLE {table}");
        await Assert.ThrowsAnyAsync<Exception>(() => node.Sweeper.PlanAsync());
        await ExecuteAsync(node, await File.ReadAllTextAsync(PathOf(database)));

        await node.UseAsync(async _ =>
        {
            await using var scope = node.Services.CreateAsyncScope();
            var services = scope.ServiceProvider;
            var subscriber = new DataSubjectKey("subscribers", "new@example.org");
            await services.GetRequiredService<IConsentLedger>().GrantAsync<Newsletter>(subscriber, new() { Channel = Via.Website, Form = "signup" });
            await services.GetRequiredService<IRestrictions>().PlaceAsync(subscriber, RestrictionGround.LegalClaims, "dpo");
            await node.Holds.PlaceAsync(new() { Ground = "claim", Subject = "subscribers", Key = "nobody@example.org", Owner = "legal", ReviewOn = new(2027, 1, 1) });
            await services.GetRequiredService<DataSubjectRequests>().ReceiveAsync(new() { Subject = new("customers", ida.Id.ToString()), Rights = DataRight.Erasure, Channel = Via.Email });
            var erasure = services.GetRequiredService<SubjectErasure>();
            await erasure.EraseAsync(await erasure.PlanAsync(new DataSubjectKey("customers", ida.Id.ToString())));
            return true;
        });
        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, 1, 0), (run.Outcome, (int)run.Rows, await node.CountAsync<Customer>()));
        foreach (var type in await node.UseAsync(c => Task.FromResult(Types(c.Model)))) Assert.Contains(type.GetTableName(), await TablesAsync(node));
    }

    [Fact]
    public void Migrations_of_the_app_make_the_tables_too()
    {
        using var context = new ShopContext(new DbContextOptionsBuilder<ShopContext>().UseNpgsql().Options);

        var operations = context.GetService<IMigrationsModelDiffer>().GetDifferences(null, context.GetService<IDesignTimeModel>().Model.GetRelationalModel());

        Assert.Equal(
            Types(context.Model).Select(t => t.GetTableName()!).Order(StringComparer.Ordinal),
            operations.OfType<CreateTableOperation>().Select(o => o.Name).Where(n => n.StartsWith(GdprKitTables.Prefix, StringComparison.Ordinal)).Order(StringComparer.Ordinal));
        Assert.Contains(operations.OfType<CreateTableOperation>(), o => o.Name == "Customers");
    }

    private static string PathOf(Database database) => Repository.Path("src", "GdprKit.EntityFrameworkCore", "Schema", database == Database.Sqlite ? "sqlite.sql" : "postgresql.sql");

    private static IEntityType[] Types(IModel model) => [.. model.GetEntityTypes().Where(GdprKitTables.Has)];

    private static Task<List<string>> TablesAsync(Node<ShopContext> node) => node.UseAsync(c => c.Database.SqlQueryRaw<string>(c.Database.IsNpgsql()
        ? "SELECT tablename AS \"Value\" FROM pg_tables WHERE tablename LIKE 'gdprkit%'"
        : "SELECT name AS \"Value\" FROM sqlite_master WHERE type = 'table' AND name LIKE 'gdprkit%'").ToListAsync());

    private static Task<int> ExecuteAsync(Node<ShopContext> node, string sql) => node.UseAsync(c => c.Database.ExecuteSqlRawAsync(sql));

    /// <summary>Nothing but GdprKit's tables.</summary>
    private sealed class GdprKitContext(DbContextOptions<GdprKitContext> options) : DbContext(options)
    {
        protected override void OnModelCreating(ModelBuilder modelBuilder) => modelBuilder.AddGdprKit();
    }
}
