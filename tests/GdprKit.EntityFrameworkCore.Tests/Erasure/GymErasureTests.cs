using GdprKit.EntityFrameworkCore.Testing;
using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Erasure;

/// <summary>Rows of several people, owned values, crashes and restores.</summary>
[Collection(PostgreSqlCollection.Name)]
public sealed class GymErasureTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task Everything_that_leads_to_the_person_goes_with_owned_values_documents_and_links(Database on)
    {
        await using var database = await OnAsync(on);
        await database.InScopeAsync(async s =>
        {
            var gym = s.GetRequiredService<GymContext>();
            var probe = await SubjectProbe.CreateAsync(gym, s.GetRequiredService<ProcessingRegister>(), "athletes");
            await gym.Athletes.ExecuteUpdateAsync(u => u.SetProperty(a => a.LeftOn, new DateOnly(2026, 1, 1)));
            gym.Add(new Team { Title = "first", Athletes = { await gym.Athletes.SingleAsync() } });
            await gym.SaveChangesAsync();
            gym.ChangeTracker.Clear();

            await EraseAsync(s, probe.Subject);

            await probe.AssertErasedAsync(gym);
            Assert.Equal((0, 0, 1), (await gym.Athletes.CountAsync(), await gym.Set<Dictionary<string, object>>("AthleteTeam").CountAsync(), await gym.Set<Team>().CountAsync(t => t.Title == "first")));
            return true;
        });
    }

    [Theory]
    [BothDatabases]
    public async Task Rows_of_others_stay_and_let_go_of_the_person(Database on)
    {
        await using var database = await OnAsync(on);
        var (ida, bo) = (Athlete("Ida"), Athlete("Bo"));
        bo.InvitedBy = ida;
        await database.AddAsync(ida, bo);
        await database.AddAsync(Message(ida, ida, "mine"));

        var steps = await database.InScopeAsync(s => EraseAsync(s, Key(ida)));

        Assert.DoesNotContain(steps.Steps, s => s.Action == ErasureAction.Keep);
        var left = await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Athletes.AsNoTracking().SingleAsync());
        Assert.Equal(("Bo", null), (left.Name, left.InvitedById));
    }

    [Theory]
    [BothDatabases]
    public async Task Whom_a_row_merely_names_is_erased_from_it(Database on)
    {
        await using var database = await OnAsync(on);
        var ida = Athlete("Ida");
        ida.Events.Add(new Training { Plan = "run", Coach = new() { Id = 7, Alias = "K" } });
        await database.AddAsync(ida);

        var steps = (await database.InScopeAsync(s => EraseAsync(s, new("coaches", "7")))).Steps;

        Assert.Equal([("Training", ErasureAction.Clear), ("Coach", ErasureAction.Delete)], steps.Select(s => (s.Type, s.Action)));
        Assert.Equal(("run", null), await database.InScopeAsync(async s => (await s.GetRequiredService<GymContext>().Events.OfType<Training>().Select(t => new { t.Plan, t.CoachId }).SingleAsync()) is var t ? (t.Plan, t.CoachId) : default));
    }

    [Theory]
    [BothDatabases]
    public async Task A_row_of_two_people_stays_and_with_it_what_it_refers_to_cleared(Database on)
    {
        await using var database = await OnAsync(on);
        var (ida, bo) = (Athlete("Ida"), Athlete("Bo"));
        await database.AddAsync(ida, bo);
        await database.AddAsync(Message(ida, bo, "to Bo"), Message(ida, ida, "mine"));

        var steps = (await database.InScopeAsync(s => EraseAsync(s, Key(ida)))).Steps;

        Assert.Contains(steps, s => s is { Type: "Message", Reason: ErasureReason.AlsoAboutOthers, Rows: 1 });
        Assert.Contains(steps, s => s is { Type: "Athlete", Reason: ErasureReason.Referenced });
        await database.InScopeAsync(async s =>
        {
            var gym = s.GetRequiredService<GymContext>();
            var left = await gym.Athletes.AsNoTracking().SingleAsync(a => a.Id == ida.Id);
            // What has to stay in the row is empty; what is owned and optional is gone.
            Assert.Equal(("", null, 0), (left.Name, left.Account, left.Devices.Count));
            Assert.Equal("to Bo", await gym.Messages.Select(m => m.Text).SingleAsync());
            return true;
        });
    }

    [Theory]
    [BothDatabases]
    public async Task A_plan_says_what_is_done_and_nothing_is_written_or_saved_for_it(Database on)
    {
        var watch = new Watch();
        await using var database = await OnAsync(on, watch);
        var (ida, bo, kim) = (Athlete("Ida"), Athlete("Bo"), Athlete("Kim"));
        bo.InvitedBy = ida;
        ida.Events.Add(new Training { Plan = "run" });
        await database.AddAsync(ida, bo, kim);
        await database.AddAsync(Message(ida, kim, "to Kim"), Message(ida, ida, "mine"), Message(bo, bo, "mine"));
        watch.Seen.Clear();

        foreach (var athlete in (Athlete[])[ida, bo])
        {
            var (plan, done) = await database.InScopeAsync(async s =>
            {
                var erasure = s.GetRequiredService<SubjectErasure>();
                var plan = await erasure.PlanAsync(Key(athlete));
                Assert.All(watch.Seen, w => Assert.Matches("^(SELECT|WITH|SET TRANSACTION READ ONLY)", w));
                return (plan, await erasure.EraseAsync(plan));
            });
            Assert.Equal(Said(plan.Steps), Said(done.Steps));
            Assert.Contains(plan.Steps, s => s is { Type: "Athlete", Action: ErasureAction.Delete } or { Type: "Athlete", Members: ["Devices"], Action: ErasureAction.Clear });
            watch.Seen.Clear();
        }

        static IEnumerable<string> Said(IEnumerable<ErasureStep> steps) => steps.Select(s => $"{s.Type} {string.Join('+', s.Members)} {s.Action} {s.Rows} {s.Reason} {s.Activity} {s.Until} {s.Details}");
    }

    [Theory]
    [BothDatabases]
    public async Task What_breaks_off_in_the_middle_is_as_if_it_had_not_begun_and_is_completed_later(Database on)
    {
        var crash = new Crash();
        await using var database = await OnAsync(on, crash);
        var ida = Athlete("Ida");
        ida.Events.Add(new Training { Plan = "run" });
        await database.AddAsync(ida);
        await database.AddAsync(Message(ida, ida, "mine"));
        crash.AtDelete = 2;

        await Assert.ThrowsAsync<InvalidOperationException>(() => database.InScopeAsync(async s =>
        {
            var erasure = s.GetRequiredService<SubjectErasure>();
            return await erasure.EraseAsync(new() { Order = new() { Subject = Key(ida) }, Steps = [], Recipients = ["the-federation"] });
        }));
        Assert.Equal((1, 1, 1), await CountAsync(database));
        Assert.Single(await database.Services.GetRequiredService<IErasureLedger>().PendingAsync());

        crash.AtDelete = 0;
        var resumed = Assert.Single(await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().ResumeAsync()));
        Assert.Equal((0, 0, 0), await CountAsync(database));
        Assert.Empty(await database.Services.GetRequiredService<IErasureLedger>().PendingAsync());
        Assert.Contains("the-federation", resumed.Recipients);
        // Told once, however often it is completed.
        Assert.Empty(await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().ResumeAsync()));
        Assert.Equal(resumed.Recipients, await database.InScopeAsync(async s => (await s.GetRequiredService<IRecipientNotifications>().PendingAsync()).Select(n => n.Recipient).Order().ToList()));
    }

    [PostgreSqlFact]
    public async Task A_connection_that_is_lost_in_the_middle_is_made_again()
    {
        var deletes = 0;
        await using var database = await GymDatabase.CreateAsync(server, new Pause(before: async command =>
        {
            if (!command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) || ++deletes != 2) return;
            var process = ((Npgsql.NpgsqlConnection)command.Connection!).ProcessID;
            await using var other = new Npgsql.NpgsqlConnection(command.Connection.ConnectionString);
            await other.OpenAsync();
            await using var terminate = new Npgsql.NpgsqlCommand($"SELECT pg_terminate_backend({process})", other);
            await terminate.ExecuteNonQueryAsync();
        }));
        var ida = Athlete("Ida");
        await database.AddAsync(ida);
        await database.AddAsync(Message(ida, ida, "mine"));

        await database.InScopeAsync(async s => await s.GetRequiredService<SubjectErasure>().EraseAsync(new() { Order = new() { Subject = Key(ida) }, Steps = [], Recipients = [] }));

        Assert.True(deletes > 2);
        Assert.Equal((0, 0, 0), await CountAsync(database));
        Assert.Empty(await database.Services.GetRequiredService<IErasureLedger>().PendingAsync());
    }

    [Theory]
    [BothDatabases]
    public async Task A_store_that_fails_leaves_the_erasure_to_be_completed_and_the_person_known_until_then(Database on)
    {
        await using var database = await OnAsync(on);
        var ida = Athlete("Ida");
        await database.AddAsync(ida);

        await Assert.ThrowsAsync<IOException>(() => database.InScopeAsync(async s =>
        {
            var erasure = new SubjectErasure(s.GetRequiredService<ProcessingRegister>(), [.. s.GetServices<IPersonalDataStore>(), new BrokenFolder()], s.GetRequiredService<IErasureLedger>(), s.GetRequiredService<IDataSubjectKeys>());
            return await erasure.EraseAsync(await erasure.PlanAsync(Key(ida)));
        }));
        // The database is done; the folder is not.
        Assert.Equal(0, (await CountAsync(database)).Athletes);
        Assert.Equal(Key(ida), Assert.Single(await database.Services.GetRequiredService<IErasureLedger>().PendingAsync()).Order.Subject);

        var resumed = Assert.Single(await database.InScopeAsync(s => s.GetRequiredService<SubjectErasure>().ResumeAsync()));
        // What the first attempt erased is still told.
        Assert.NotEmpty(resumed.Recipients);
        Assert.DoesNotContain(ida.Id.Value.ToString(), string.Join(' ', await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Database.SqlQueryRaw<string>("SELECT key AS \"Value\" FROM gdprkit_erasure").ToListAsync())), StringComparison.OrdinalIgnoreCase);
    }

    [Theory]
    [BothDatabases]
    public async Task After_a_restore_those_who_were_erased_are_erased_again(Database on)
    {
        using var list = new MemoryStream();
        var (ida, bo) = (Athlete("Ida"), Athlete("Bo"));
        await using (var before = await OnAsync(on))
        {
            await before.AddAsync(Athlete("Ida", ida.Id), Athlete("Bo", bo.Id));
            await before.InScopeAsync(s => EraseAsync(s, Key(ida)));
            await before.InScopeAsync(async s =>
            {
                await s.GetRequiredService<ErasureReplay>().ExportAsync(list);
                return true;
            });
        }

        list.Position = 0;
        var text = new StreamReader(list).ReadToEnd();
        Assert.DoesNotContain(ida.Id.Value.ToString(), text, StringComparison.OrdinalIgnoreCase);

        // The backup holds both.
        await using var restored = await OnAsync(on);
        await restored.AddAsync(ida, bo);
        Assert.Equal(0, await restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().RunAsync()));

        list.Position = 0;
        Assert.Equal(1, await restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().ImportAsync(list)));
        Assert.Equal(0, await restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().RunAsync(DateTimeOffset.UtcNow.AddDays(1))));
        Assert.Equal(1, await restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().RunAsync()));
        Assert.Equal(["Bo"], await restored.InScopeAsync(s => s.GetRequiredService<GymContext>().Athletes.Select(a => a.Name).ToListAsync()));

        list.Position = 0;
        Assert.Equal(0, await restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().ImportAsync(list)));
        await Assert.ThrowsAsync<FormatException>(() => restored.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().ImportAsync(new MemoryStream("no list"u8.ToArray()))));
    }

    private Task<GymDatabase> OnAsync(Database database, IInterceptor? interceptor = null) => GymDatabase.CreateAsync(database == Database.Sqlite ? null : server, interceptor);

    private static async Task<ErasureResult> EraseAsync(IServiceProvider services, DataSubjectKey subject)
    {
        var erasure = services.GetRequiredService<SubjectErasure>();
        return await erasure.EraseAsync(await erasure.PlanAsync(subject));
    }

    private static Task<(int Athletes, int Events, int Messages)> CountAsync(GymDatabase database) => database.InScopeAsync(async s =>
    {
        var gym = s.GetRequiredService<GymContext>();
        return (await gym.Athletes.CountAsync(), await gym.Events.CountAsync(), await gym.Messages.CountAsync());
    });

    private static DataSubjectKey Key(Athlete athlete) => new("athletes", athlete.Id.Value.ToString());

    private static Athlete Athlete(string name, AthleteId? id = null) => new()
    {
        Id = id ?? new(Guid.NewGuid()),
        Name = name,
        Account = "DK1",
        LeftOn = new(2026, 1, 1),
        Devices = { new() { Serial = "A1" } },
    };

    private static Message Message(Athlete from, Athlete to, string text) => new() { SenderId = from.Id, ReceiverId = to.Id, Text = text, SentAt = new(2026, 1, 1, 0, 0, 0, DateTimeKind.Utc) };

    /// <summary>Ends the process, as far as the database can tell, when rows are deleted for the n-th time.</summary>
    private sealed class Crash : DbCommandInterceptor
    {
        private int _deletes;

        public int AtDelete { get; set; }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            if (AtDelete > 0 && command.CommandText.StartsWith("DELETE", StringComparison.Ordinal) && ++_deletes == AtDelete) throw new InvalidOperationException("The power is gone.");
            return new(result);
        }
    }

    /// <summary>Sees every statement, and whatever is saved.</summary>
    private sealed class Watch : DbCommandInterceptor, ISaveChangesInterceptor
    {
        public List<string> Seen { get; } = [];

        public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Seen.Add("SaveChanges");
            return new(result);
        }

        public override ValueTask<InterceptionResult<int>> NonQueryExecutingAsync(System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
        {
            Seen.Add(command.CommandText);
            return new(result);
        }

        public override ValueTask<InterceptionResult<System.Data.Common.DbDataReader>> ReaderExecutingAsync(System.Data.Common.DbCommand command, CommandEventData eventData, InterceptionResult<System.Data.Common.DbDataReader> result, CancellationToken cancellationToken = default)
        {
            Seen.Add(command.CommandText);
            return new(result);
        }
    }

    private sealed class BrokenFolder : IPersonalDataStore
    {
        public string Name => "folder";

        public Task ExportAsync(DataSubjectKey subject, SubjectDataWriter writer, CancellationToken cancellationToken = default) => Task.CompletedTask;

        public Task<IReadOnlyList<ErasureStep>> PlanErasureAsync(ErasureOrder order, CancellationToken cancellationToken = default) => Task.FromResult<IReadOnlyList<ErasureStep>>([]);

        public Task<IReadOnlyList<ErasureStep>> EraseAsync(ErasureOrder order, CancellationToken cancellationToken = default) => throw new IOException("The disk is gone.");
    }
}
