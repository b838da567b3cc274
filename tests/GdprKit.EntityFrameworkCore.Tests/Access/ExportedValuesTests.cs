using System.Text.Json.Nodes;
using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tests.Access;

/// <summary>What models hold besides plain columns, as an export says it.</summary>
public abstract class ExportedValuesTests
{
    private protected abstract Task<GymDatabase> DatabaseAsync();

    private protected async Task Values_are_said_as_the_model_has_them_Async()
    {
        await using var database = await DatabaseAsync();
        var (ida, bo) = (Ida(), new Athlete { Id = new(Guid.NewGuid()), Name = "Bo" });
        ida.InvitedBy = bo;
        await database.AddAsync(ida, bo);

        var export = await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida)));
        var row = Assert.Single(export.Rows("Athlete"));

        Assert.Equal(ida.Id.Value.ToString(), (string?)row["Id"]);
        Assert.Equal(("ida@example.com", "Advanced", "Beginner"), ((string?)row["Reachable.Email"], (string?)row["Level"], (string?)row["Wanted"]));
        Assert.Equal(("AQIDBA==", "DK123", "1990-02-28"), ((string?)row["Photo"], (string?)row["Account"], (string?)row["BornOn"]));
        Assert.Equal(["chess", "go"], row["Interests"]!.AsArray().Select(i => (string?)i));
        Assert.Equal((12.5m, 61.25), ((decimal)row["Fee"]!, (double)row["Weight"]!));
        Assert.Equal(new DateTimeOffset(2026, 1, 2, 3, 4, 5, TimeSpan.Zero), (DateTimeOffset)row["JoinedAt"]!);
        Assert.Equal(("red", "none"), ((string?)row["Preferences"]!["Colour"], (string?)row["Preferences"]!["Diet"]));
        Assert.Equal(["A1", "B2"], export.Rows("Athlete.Devices").Select(d => (string?)d["Serial"]).Order());
        Assert.Single(export.Rows("AthleteTeam"));
        Assert.Equal("run", (string?)Assert.Single(export.Rows("Training"))["Plan"]);
        Assert.Equal(2, (int)Assert.Single(export.Rows("Match"))["Goals"]!);
    }

    private protected async Task Other_people_are_left_out_and_the_manifest_says_so_Async()
    {
        await using var database = await DatabaseAsync();
        var (ida, bo) = (Ida(), new Athlete { Id = new(Guid.NewGuid()), Name = "Bo" });
        ida.InvitedBy = bo;
        ((Training)ida.Events[0]).Coach = new() { Id = 4711, Alias = "Coach K" };
        await database.AddAsync(ida, bo);
        await database.AddAsync(
            new Message { SenderId = ida.Id, ReceiverId = bo.Id, Text = "to Bo", Moderator = "Eve", SentAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) },
            new Message { SenderId = bo.Id, ReceiverId = ida.Id, Text = "to Ida", Moderator = "Eve", SentAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) },
            new Message { SenderId = bo.Id, ReceiverId = bo.Id, Text = "not hers", Moderator = "Eve", SentAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) });

        var export = await database.InScopeAsync(s => Export.AccessAsync(s, Key(ida)));
        var text = export.ToJsonString();

        Assert.Equal(
            [
                "Athlete.Emergency.Number: AboutOthers × 1", "Athlete.Emergency.Relation: AboutOthers × 1", "Athlete.InvitedById: IdentifiesOthers × 1",
                "Message.Moderator: AboutOthers × 2", "Message.ReceiverId: IdentifiesOthers × 1", "Message.SenderId: IdentifiesOthers × 1",
                "Training.CoachId: IdentifiesOthers × 1",
            ],
            export.Redactions());
        foreach (var hidden in (string[])["Eve", "Coach K", "4711", "+45 1", "mother", bo.Id.Value.ToString(), "not hers"]) Assert.DoesNotContain(hidden, text, StringComparison.Ordinal);
        Assert.Equal(["to Bo", "to Ida"], export.Rows("Message").Select(m => (string?)m["Text"]).Order());
        Assert.Equal([ida.Id.Value.ToString()], export.Rows("Message").Select(m => (string?)m["SenderId"]).OfType<string>());
    }

    private protected async Task Portability_gives_what_was_provided_or_observed_by_consent_or_contract_Async()
    {
        await using var database = await DatabaseAsync();
        var ida = Ida();
        await database.AddAsync(ida);
        await database.AddAsync(
            new Score { AthleteId = ida.Id, Pulse = 61, Fitness = 7, ComputedAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) },
            new Message { SenderId = ida.Id, ReceiverId = ida.Id, Text = "by interest", SentAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) });

        var export = await database.InScopeAsync(s => Export.PortabilityAsync(s, Key(ida)));

        Assert.Equal(["Athlete", "Athlete.Devices", "Match", "Score", "Training"], export.Types());
        Assert.Null(export["information"]);
        // Observed is provided, derived is not; what nobody tagged is no part of it, but for the keys.
        Assert.Equal(["AthleteId", "Id", "Pulse"], Assert.Single(export.Rows("Score")).Select(c => c.Key).Order(StringComparer.Ordinal));
        Assert.DoesNotContain("Weight", Assert.Single(export.Rows("Athlete")).Select(c => c.Key));
        AssertFollows(export);
    }

    /// <summary>Every row is as the schema says.</summary>
    private static void AssertFollows(JsonObject export)
    {
        var definitions = export["schema"]!["$defs"]!.AsObject();
        foreach (var type in export.Types())
        {
            var definition = definitions[type]!["properties"]!.AsObject();
            foreach (var (name, value) in export.Rows(type).SelectMany(r => r))
            {
                var property = Assert.IsType<JsonObject>(definition[name]);
                if (value is null || property["type"] is not JsonArray types) continue;

                var kind = value.GetValueKind() switch
                {
                    System.Text.Json.JsonValueKind.String => "string",
                    System.Text.Json.JsonValueKind.True or System.Text.Json.JsonValueKind.False => "boolean",
                    _ => "number",
                };
                Assert.Contains(kind, types.Select(t => (string?)t == "integer" ? "number" : (string?)t));
            }
        }

        Assert.Equal("date", (string?)definitions["Athlete"]!["properties"]!["BornOn"]!["format"]);
        Assert.Equal("base64", (string?)definitions["Athlete"]!["properties"]!["Photo"]!["contentEncoding"]);
    }

    private static DataSubjectKey Key(Athlete athlete) => new("athletes", athlete.Id.Value.ToString());

    private static Athlete Ida()
    {
        var ida = new Athlete
        {
            Id = new(Guid.NewGuid()),
            Name = "Ida",
            Reachable = { Email = "ida@example.com" },
            Level = Level.Advanced,
            Wanted = Level.Beginner,
            Photo = [1, 2, 3, 4],
            Account = "DK123",
            Interests = ["chess", "go"],
            BornOn = new(1990, 2, 28),
            Fee = 12.5m,
            Weight = 61.25,
            JoinedAt = new(2026, 1, 2, 3, 4, 5, TimeSpan.Zero),
            Preferences = { Colour = "red", Diet = "none" },
            Emergency = { Number = "+45 1", Relation = "mother" },
            Devices = { new() { Serial = "A1" }, new() { Serial = "B2" } },
            Teams = { new() { Title = "first" } },
        };
        ida.Events.AddRange([new Training { Plan = "run" }, new Match { Goals = 2 }]);
        return ida;
    }
}

public sealed class ExportedValuesOnSqliteTests : ExportedValuesTests
{
    [Fact]
    public Task Values_are_said_as_the_model_has_them() => Values_are_said_as_the_model_has_them_Async();

    [Fact]
    public Task Other_people_are_left_out_and_the_manifest_says_so() => Other_people_are_left_out_and_the_manifest_says_so_Async();

    [Fact]
    public Task Portability_gives_what_was_provided_or_observed_by_consent_or_contract() => Portability_gives_what_was_provided_or_observed_by_consent_or_contract_Async();

    private protected override Task<GymDatabase> DatabaseAsync() => GymDatabase.CreateAsync();
}

[Collection(PostgreSqlCollection.Name)]
public sealed class ExportedValuesOnPostgreSqlTests(PostgreSql server) : ExportedValuesTests
{
    [PostgreSqlFact]
    public Task Values_are_said_as_the_model_has_them() => Values_are_said_as_the_model_has_them_Async();

    [PostgreSqlFact]
    public Task Other_people_are_left_out_and_the_manifest_says_so() => Other_people_are_left_out_and_the_manifest_says_so_Async();

    [PostgreSqlFact]
    public Task Portability_gives_what_was_provided_or_observed_by_consent_or_contract() => Portability_gives_what_was_provided_or_observed_by_consent_or_contract_Async();

    private protected override Task<GymDatabase> DatabaseAsync() => GymDatabase.CreateAsync(server);
}
