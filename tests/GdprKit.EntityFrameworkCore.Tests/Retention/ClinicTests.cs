using GdprKit.EntityFrameworkCore.Tests.Clinic;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;

namespace GdprKit.EntityFrameworkCore.Tests.Retention;

/// <summary>Models that are not as simple as the shop: converted and composite keys, dates of other rows, rows that refer to their own kind, several tables.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class ClinicTests(PostgreSql server)
{
    private static readonly byte[] Key = [.. Enumerable.Range(1, 32).Select(i => (byte)i)];

    [Theory]
    [BothDatabases]
    public async Task Rows_are_dated_by_those_to_which_they_refer(Database database)
    {
        await using var node = await NewAsync(database);
        var (old, recent) = (Visit(1, 2015, "old", "older"), Visit(2, 2020, "recent"));
        await node.AddAsync(Patient(1, 2010, old, recent));

        var run = await node.Sweeper.RunAsync();

        Assert.All(run.Steps, s => Assert.Null(s.Failure));
        Assert.Equal(["recent"], await node.UseAsync(c => c.Set<Finding>().Select(f => f.Text).ToListAsync()));
        Assert.Equal([2], await node.UseAsync(c => c.Set<Visit>().Select(v => v.Number).ToListAsync()));
        Assert.Equal("Ida", (await node.UseAsync(c => c.Set<Patient>().SingleAsync())).Name);
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_that_refer_to_their_own_kind_go_from_the_last_to_the_first(Database database)
    {
        await using var node = await NewAsync(database, o => o.BatchSize = 2);
        var visit = Visit(1, 2015, "first");
        for (var i = 0; i < 6; i++) visit.Findings.Add(new() { Text = "next", Earlier = visit.Findings[^1] });
        await node.AddAsync(Patient(1, null, visit));

        var run = await node.Sweeper.RunAsync();

        Assert.Equal((RetentionOutcome.Completed, 0, 0), (run.Outcome, await node.CountAsync<Finding>(), await node.CountAsync<Visit>()));
    }

    [Theory]
    [BothDatabases]
    public async Task A_column_dated_by_rows_that_refer_to_it_is_cleared_before_they_go(Database database)
    {
        await using var node = await NewAsync(database);
        // The file of one who has not left is needed, but the treatment no longer; the name is part of both.
        await node.AddAsync(Patient(1, null, Visit(1, 2010)), Patient(2, 2020, Visit(1, 2010)), Patient(3, 2020));

        await node.Sweeper.RunAsync();

        Assert.Equal([1], (await node.UseAsync(c => c.Set<Patient>().ToListAsync())).Select(p => p.Id.Value));
    }

    [Theory]
    [BothDatabases]
    public async Task A_hold_is_found_by_a_key_that_the_model_converts(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(Patient(1, 2020, Visit(1, 2010, "kept")), Patient(2, 2020, Visit(1, 2010, "gone")));
        await node.Holds.PlaceAsync(new() { Ground = "claim", Subject = "patients", Key = "1", Owner = "legal", ReviewOn = new(2027, 1, 1) });

        await node.Sweeper.RunAsync();

        Assert.Equal(["kept"], await node.UseAsync(c => c.Set<Finding>().Select(f => f.Text).ToListAsync()));
        Assert.Equal([1], (await node.UseAsync(c => c.Set<Patient>().ToListAsync())).Select(p => p.Id.Value));
    }

    [Theory]
    [BothDatabases]
    public async Task Identifying_columns_are_replaced_by_a_keyed_hash_once(Database database)
    {
        await using var node = await NewAsync(database, o => o.PseudonymisationKey = Key);
        await node.AddAsync(Feedback("ida@example.org", 2025), Feedback("ida@example.org", 2025), Feedback("bo@example.org", 2025), Feedback(null, 2025), Feedback("new@example.org", 2026));

        Assert.Equal(3, (await node.Sweeper.RunAsync()).Rows);

        var rows = await node.UseAsync(c => c.Set<Feedback>().OrderBy(f => f.Id).ToListAsync());
        Assert.Equal(rows[0].Email, rows[1].Email);
        Assert.NotEqual(rows[0].Email, rows[2].Email);
        Assert.StartsWith("pseudonym:", rows[0].Email, StringComparison.Ordinal);
        Assert.Equal((null, "new@example.org"), (rows[3].Email, rows[4].Email));
        Assert.All(rows, r => Assert.Equal("good", r.Text));
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task Nobody_can_call_themselves_a_pseudonym(Database database)
    {
        await using var node = await NewAsync(database, o => o.PseudonymisationKey = Key);
        await node.AddAsync(Feedback("pseudonym:ida@example.org", 2025), Feedback("pseudonym:idaidaida@example.orgs", 2025));

        Assert.Equal(2, (await node.Sweeper.RunAsync()).Rows);

        Assert.All(await node.UseAsync(c => c.Set<Feedback>().ToListAsync()), f => Assert.DoesNotContain("ida", f.Email, StringComparison.Ordinal));
        Assert.Equal(0, (await node.Sweeper.RunAsync()).Rows);
    }

    [Theory]
    [BothDatabases]
    public async Task A_date_that_was_never_set_is_none(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Recording());

        Assert.Equal((0, 1), (await node.Sweeper.PlanAsync()).Steps.Where(s => s.Type == "Recording").Select(s => (s.Due, s.Undated)).Single());
        await node.Sweeper.RunAsync();
        Assert.Equal(1, await node.CountAsync<Recording>());
    }

    [Theory]
    [BothDatabases]
    public async Task What_cannot_be_done_is_said_with_the_way_out(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Staff { Name = "Ib", LeftAt = new(2010, 1, 1, 0, 0, 0, DateTimeKind.Utc) }, Feedback("ida@example.org", 2020));

        var obstacles = (await node.Sweeper.PlanAsync()).Obstacles;
        await node.Sweeper.RunAsync();

        Assert.Contains(obstacles, o => o is { Type: "Staff" } && o.Reason.Contains("TPH", StringComparison.Ordinal));
        Assert.Contains(obstacles, o => o is { Type: "Feedback" } && o.Reason.Contains("PseudonymisationKey", StringComparison.Ordinal));
        Assert.Equal(1, await node.CountAsync<Staff>());
    }

    [Theory]
    [BothDatabases]
    public async Task A_statutory_maximum_alone_is_how_long_it_is_kept(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Recording { RecordedAt = new(2026, 10, 27, 23, 0, 0, DateTimeKind.Utc) }, new Recording { RecordedAt = new(2026, 10, 26, 23, 0, 0, DateTimeKind.Utc) });

        var obstacle = Assert.Single((await node.Sweeper.PlanAsync()).Obstacles, o => o.Type == "Recording");
        Assert.Equal(1, obstacle.Rows);
        Assert.Equal(1, (await node.Sweeper.RunAsync()).Rows);
        Assert.Equal(1, await node.CountAsync<Recording>());
    }

    [Theory]
    [BothDatabases]
    public async Task A_row_stays_that_would_take_others_along_which_are_needed(Database database)
    {
        await using var node = await NewAsync(database);
        var appealed = new Locker { Patient = Patient(2, 2020) };
        appealed.Appeals.Add(new() { Text = "unfair" });
        await node.AddAsync(new Locker { Patient = Patient(1, 2020) }, appealed);

        Assert.Equal(1, (await node.Sweeper.PlanAsync()).Steps.Single(s => s.Type == "Patient" && s.Members.Count == 0).Blocked);
        await node.Sweeper.RunAsync();

        Assert.Equal([2], (await node.UseAsync(c => c.Set<Patient>().ToListAsync())).Select(p => p.Id.Value));
        Assert.Equal((1, 1), (await node.CountAsync<Locker>(), await node.CountAsync<Appeal>()));
    }

    [Theory]
    [BothDatabases]
    public async Task Words_end_nothing_and_are_reported(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Locker { Patient = Patient(1, null), Appeals = { new() { Text = "unfair" } } });

        Assert.Contains((await node.Sweeper.PlanAsync()).Obstacles, o => o is { Type: "Appeal" } && o.Reason.Contains("criteria are words", StringComparison.Ordinal));
        await node.Sweeper.RunAsync();
        Assert.Equal(1, await node.CountAsync<Appeal>());
    }

    [Theory]
    [BothDatabases]
    public async Task A_date_with_an_offset_is_compared_where_the_database_can(Database database)
    {
        await using var node = await NewAsync(database);
        await node.AddAsync(new Ticket { Plate = "AB 12 345", IssuedAt = new(2026, 10, 1, 0, 0, 0, TimeSpan.Zero) });

        var obstacles = (await node.Sweeper.PlanAsync()).Obstacles.Where(o => o.Type == "Ticket").ToArray();
        await node.Sweeper.RunAsync();

        if (database == Database.PostgreSql) Assert.Empty(obstacles);
        else Assert.Contains("DateTimeOffsetToBinaryConverter", Assert.Single(obstacles).Reason, StringComparison.Ordinal);
        Assert.Equal(database == Database.PostgreSql ? 0 : 1, await node.CountAsync<Ticket>());
    }

    private static Patient Patient(int id, int? leftIn, params Visit[] visits)
    {
        var patient = new Patient { Id = new(id), Name = "Ida", LeftOn = leftIn is { } year ? new DateOnly(year, 1, 1) : null };
        patient.Visits.AddRange(visits);
        return patient;
    }

    private static Visit Visit(int number, int year, params string[] findings)
    {
        var visit = new Visit { Number = number, Complaint = "cough", EndedAt = new(year, 6, 1, 12, 0, 0, TimeSpan.Zero) };
        visit.Findings.AddRange(findings.Select(f => new Finding { Text = f }));
        return visit;
    }

    private static Feedback Feedback(string? email, int year) => new() { Email = email, Text = "good", ReceivedAt = new(year, 11, 1, 0, 0, 0, DateTimeKind.Utc) };

    private Task<Node<ClinicContext>> NewAsync(Database database, Action<RetentionOptions>? options = null) => Node<ClinicContext>.OnAsync(database, server, options);
}
