using GdprKit.EntityFrameworkCore.Tests.Clinic;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>Rows that lie in a table for each class of a hierarchy (TPT), which no statement reaches.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class SeveralTablesTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task They_are_exported_and_erased_all_the_same(Database on)
    {
        await using var node = await Node<ClinicContext>.OnAsync(on, server);
        var left = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
        await node.AddAsync(new Doctor { Name = "Ida", LeftAt = left }, new Doctor { Name = "Bo", LeftAt = left });
        var id = await node.UseAsync(c => c.Set<Doctor>().Where(d => d.Name == "Ida").Select(d => d.Id).SingleAsync());
        await using var scope = node.Services.CreateAsyncScope();
        var key = new DataSubjectKey("staff", id.ToString(System.Globalization.CultureInfo.InvariantCulture));

        var export = await Export.AccessAsync(scope.ServiceProvider, key);
        Assert.Equal("Ida", (string?)Assert.Single(export.Rows("Doctor"))["Name"]);

        var erasure = scope.ServiceProvider.GetRequiredService<SubjectErasure>();
        var plan = await erasure.PlanAsync(key);
        var result = await erasure.EraseAsync(plan);
        Assert.Equal(plan.Steps.Select(s => (s.Type, s.Action, s.Rows)), result.Steps.Select(s => (s.Type, s.Action, s.Rows)));
        Assert.Contains(result.Steps, s => s is { Type: "Doctor", Action: ErasureAction.Delete, Rows: 1 });
        Assert.Equal(["Bo"], await node.UseAsync(c => c.Set<Staff>().Select(s => s.Name).ToListAsync()));
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_the_app_keeps_from_being_deleted_are_not_said_to_be_gone(Database on)
    {
        var clock = Node<ClinicContext>.NewClock();
        await using var connection = new SqliteConnection("Data Source=:memory:");
        await connection.OpenAsync();
        var name = on == Database.PostgreSql ? await server.CreateDatabaseAsync() : null;
        await using var node = await new Node<ClinicContext>(clock, o => (name is null ? o.UseSqlite(connection) : o.UseNpgsql(name)).AddInterceptors(new SoftDelete())).CreatedAsync();
        var ida = new Doctor { Name = "Ida", LeftAt = new DateTime(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc) };
        await node.AddAsync(ida);
        await using var scope = node.Services.CreateAsyncScope();
        var order = new ErasureOrder { Subject = new("staff", ida.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)) };

        var e = await Assert.ThrowsAsync<InvalidOperationException>(() => scope.ServiceProvider.GetRequiredService<IPersonalDataStore>().EraseAsync(order));

        Assert.Contains("1 of Doctor", e.Message, StringComparison.Ordinal);
        Assert.Equal("Ida", await node.UseAsync(c => c.Set<Staff>().Select(s => s.Name).SingleAsync()));
    }

    /// <summary>What many apps do in SaveChanges.</summary>
    private sealed class SoftDelete : SaveChangesInterceptor
    {
        public override ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            foreach (var entry in eventData.Context!.ChangeTracker.Entries().Where(e => e.State == EntityState.Deleted)) entry.State = EntityState.Unchanged;
            return new(result);
        }
    }
}
