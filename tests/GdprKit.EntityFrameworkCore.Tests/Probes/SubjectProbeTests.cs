using System.Text;
using GdprKit.EntityFrameworkCore.Testing;
using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Probes;

public abstract class SubjectProbeTests
{
    private protected abstract Task<GymDatabase> DatabaseAsync();

    private protected Task Every_tagged_member_has_a_marker_that_access_gives_Async(ExportFormat format) => InGymAsync(async (services, gym, probe) =>
    {
        Assert.Equal(
            [
                "Athlete.Account", "Athlete.BornOn", "Athlete.Devices.Serial", "Athlete.Emergency.Number", "Athlete.Fee", "Athlete.Interests", "Athlete.Name", "Athlete.Photo",
                "Athlete.Preferences.Colour", "Athlete.Preferences.Diet", "Athlete.Reachable.Email", "Athlete.Reachable.Phone", "Match.Goals", "Message.Moderator", "Message.Text", "Score.Fitness", "Score.Pulse", "Training.Plan",
            ],
            probe.Members.Order(StringComparer.Ordinal));
        Assert.Equal(["Athlete.Level", "Athlete.Wanted"], probe.Unmarked.Order(StringComparer.Ordinal));

        using var export = new MemoryStream();
        await services.GetRequiredService<SubjectAccess>().WriteAsync(probe.Subject, export, format);
        probe.AssertExported(export);
    });

    private protected Task What_an_export_misses_or_gives_too_much_is_named_Async() => InGymAsync(async (services, gym, probe) =>
    {
        using var export = new MemoryStream();
        await services.GetRequiredService<SubjectAccess>().WriteAsync(probe.Subject, export);
        var athlete = await gym.Athletes.AsNoTracking().SingleAsync();
        var text = Encoding.UTF8.GetString(export.ToArray()).Replace(athlete.Reachable.Email!, "", StringComparison.Ordinal) + athlete.Emergency.Number;

        var e = Assert.Throws<SubjectProbeException>(() => probe.AssertExported(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Equal("The export misses Athlete.Reachable.Email. The export holds what is about somebody else: Athlete.Emergency.Number.", e.Message);
    });

    private protected Task What_an_erasure_leaves_is_named_also_where_it_was_copied_Async() => InGymAsync(async (_, gym, probe) =>
    {
        var athlete = await gym.Athletes.AsNoTracking().SingleAsync();
        var name = athlete.Name;
        foreach (var message in await gym.Messages.ToListAsync()) gym.Remove(message);
        foreach (var score in await gym.Scores.ToListAsync()) gym.Remove(score);
        foreach (var item in await gym.Events.ToListAsync()) gym.Remove(item);
        foreach (var row in await gym.Athletes.Include(m => m.Teams).ToListAsync()) gym.Remove(row);
        await gym.SaveChangesAsync();
        await probe.AssertErasedAsync(gym);

        gym.Add(new Team { Title = "the team of " + name });
        await gym.SaveChangesAsync();
        var e = await Assert.ThrowsAsync<SubjectProbeException>(() => probe.AssertErasedAsync(gym));
        Assert.Equal("The erasure leaves Team.Title (of Athlete.Name).", e.Message);
        await probe.AssertErasedAsync(gym, mayStay: "Team.Title");
    });

    private async Task InGymAsync(Func<IServiceProvider, GymContext, SubjectProbe, Task> act)
    {
        await using var database = await DatabaseAsync();
        await database.InScopeAsync(async s =>
        {
            var gym = s.GetRequiredService<GymContext>();
            await act(s, gym, await SubjectProbe.CreateAsync(gym, s.GetRequiredService<ProcessingRegister>(), "athletes"));
            return true;
        });
    }
}

public sealed class SubjectProbeOnSqliteTests : SubjectProbeTests
{
    [Theory]
    [InlineData(ExportFormat.Json)]
    [InlineData(ExportFormat.CsvInZip)]
    public Task Every_tagged_member_has_a_marker_that_access_gives(ExportFormat format) => Every_tagged_member_has_a_marker_that_access_gives_Async(format);

    [Fact]
    public Task What_an_export_misses_or_gives_too_much_is_named() => What_an_export_misses_or_gives_too_much_is_named_Async();

    [Fact]
    public Task What_an_erasure_leaves_is_named_also_where_it_was_copied() => What_an_erasure_leaves_is_named_also_where_it_was_copied_Async();

    [Theory]
    [InlineData("customers")]
    [InlineData("subscribers")]
    public async Task People_may_be_known_by_any_member(string subject)
    {
        await using var database = await TestDatabase.SqliteAsync();
        await database.InScopeAsync(async s =>
        {
            var probe = await SubjectProbe.CreateAsync(s.GetRequiredService<ShopContext>(), s.GetRequiredService<ProcessingRegister>(), subject);
            using var export = new MemoryStream();
            await s.GetRequiredService<SubjectAccess>().WriteAsync(probe.Subject, export);
            probe.AssertExported(export);
            Assert.NotEmpty(probe.Members);
        });
    }

    private protected override Task<GymDatabase> DatabaseAsync() => GymDatabase.CreateAsync();
}

[Collection(PostgreSqlCollection.Name)]
public sealed class SubjectProbeOnPostgreSqlTests(PostgreSql server) : SubjectProbeTests
{
    [PostgreSqlFact]
    public Task Every_tagged_member_has_a_marker_that_access_gives() => Every_tagged_member_has_a_marker_that_access_gives_Async(ExportFormat.Json);

    [PostgreSqlFact]
    public Task What_an_export_misses_or_gives_too_much_is_named() => What_an_export_misses_or_gives_too_much_is_named_Async();

    [PostgreSqlFact]
    public Task What_an_erasure_leaves_is_named_also_where_it_was_copied() => What_an_erasure_leaves_is_named_also_where_it_was_copied_Async();

    private protected override Task<GymDatabase> DatabaseAsync() => GymDatabase.CreateAsync(server);
}
