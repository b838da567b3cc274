using GdprKit.EntityFrameworkCore.Tests.Clinic;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
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
        var result = await erasure.EraseAsync(await erasure.PlanAsync(key));
        Assert.Contains(result.Steps, s => s is { Type: "Doctor", Action: ErasureAction.Delete, Rows: 1 });
        Assert.Equal(["Bo"], await node.UseAsync(c => c.Set<Staff>().Select(s => s.Name).ToListAsync()));
    }
}
