using GdprKit.EntityFrameworkCore.Tests.Hotel;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>What lies beside the columns of a row has a time as well.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class DocumentTests(PostgreSql server)
{
    private static readonly DateTime Old = new(2020, 1, 1, 0, 0, 0, DateTimeKind.Utc);
    private static readonly DateTime New = new(2026, 11, 1, 0, 0, 0, DateTimeKind.Utc);

    [Theory]
    [BothDatabases]
    public async Task Where_the_row_is_anonymised_documents_and_lists_are_emptied(Database on)
    {
        await using var node = await Node<HotelContext>.OnAsync(on, server, o => o.BatchSize = 2);
        await node.AddAsync(Lodger("Ida", Old), Lodger("Bo", Old), Lodger("Kim", Old), new Lodger { Name = "Eve", LeftAt = Old }, Lodger("new", New));

        var due = (await node.Sweeper.PlanAsync()).Steps.Where(s => s.Type == "Lodger").Select(s => (Name: string.Join(',', s.Members), s.Due)).OrderBy(s => s.Name, StringComparer.Ordinal).ToArray();
        Assert.Equal([("Calls", 3), ("Name", 4), ("Parking", 3), ("Stays", 3), ("Wishes", 3)], due);

        var run = await node.Sweeper.RunAsync();

        Assert.Equal(RetentionOutcome.Completed, run.Outcome);
        Assert.Equal(due, run.Steps.Where(s => s.Rows > 0).Select(s => (Name: string.Join(',', s.Members), Due: s.Rows)).OrderBy(s => s.Name, StringComparer.Ordinal));
        var left = await node.UseAsync(c => c.Set<Lodger>().AsNoTracking().OrderBy(l => l.Id).ToListAsync());
        Assert.All(left.SkipLast(1), l => Assert.Equal((null, null, null, 0, 0), (l.Name, l.Wishes, l.Parking, l.Calls.Count, l.Stays.Count)));
        Assert.Equal(("new", "gluten", "AB 1", "112", "7"), (left[^1].Name, left[^1].Wishes?.Diet, left[^1].Parking?.Plate, left[^1].Calls.Single().Number, left[^1].Stays.Single().Room));
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task A_document_goes_when_its_own_time_is_over_and_the_row_stays(Database on)
    {
        await using var node = await Node<HotelContext>.OnAsync(on, server);
        await node.AddAsync(new Resident { Name = "Ida", Footage = new() { Seen = "at nine" }, LeftAt = Old });

        await node.Sweeper.RunAsync();

        var left = await node.UseAsync(c => c.Set<Resident>().AsNoTracking().SingleAsync());
        Assert.Equal(("Ida", null), (left.Name, left.Footage));
    }

    [Theory]
    [BothDatabases]
    public async Task What_cannot_go_by_itself_is_said_by_plan_and_check_with_the_way_out(Database on)
    {
        await using var node = await Node<HotelContext>.OnAsync(on, server, o => o.PseudonymisationKey = new byte[32]);

        var obstacles = (await node.Sweeper.PlanAsync()).Obstacles;
        var findings = new List<RegisterFinding>();
        foreach (var check in node.Services.GetServices<IRegisterCheck>()) findings.AddRange(await check.CheckAsync());

        Assert.Contains("make it optional", Assert.Single(obstacles, o => o is { Type: "Resident", Member: "Doorbell" }).Reason, StringComparison.Ordinal);
        Assert.Contains("LastDoor", Assert.Single(obstacles, o => o is { Type: "Resident", Member: "Card" }).Reason, StringComparison.Ordinal);
        Assert.Contains("nothing is pseudonymised", Assert.Single(obstacles, o => o is { Type: "Reviewer", Member: "Profile" }).Reason, StringComparison.Ordinal);
        Assert.DoesNotContain(obstacles, o => o.Type == "Lodger" || o.Member == "Footage");
        Assert.All((string[])["Resident.Doorbell", "Resident.Card", "Reviewer.Profile"], l => Assert.Single(findings, f => f.Kind == RegisterFindingKind.NotSwept && f.Location == l));
    }

    private static Lodger Lodger(string name, DateTime leftAt) => new()
    {
        Name = name,
        Wishes = new() { Diet = "gluten" },
        Parking = new() { Plate = "AB 1" },
        Calls = { new() { Number = "112" } },
        Stays = { new() { Room = "7" } },
        LeftAt = leftAt,
    };
}
