using System.Text;
using GdprKit.EntityFrameworkCore.Testing;
using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Shop;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Probes;

public abstract class SubjectProbeTests
{
    private protected abstract Task<ClubDatabase> DatabaseAsync();

    private protected Task Every_tagged_member_has_a_marker_that_access_gives_Async(ExportFormat format) => InClubAsync(async (services, club, probe) =>
    {
        Assert.Equal(
            [
                "Match.Goals", "Member.Account", "Member.BornOn", "Member.Devices.Serial", "Member.Emergency.Number", "Member.Fee", "Member.Interests", "Member.Name", "Member.Photo",
                "Member.Preferences.Colour", "Member.Preferences.Diet", "Member.Reachable.Email", "Member.Reachable.Phone", "Message.Moderator", "Message.Text", "Score.Fitness", "Score.Pulse", "Training.Plan",
            ],
            probe.Members.Order(StringComparer.Ordinal));
        Assert.Equal(["Member.Level", "Member.Wanted"], probe.Unmarked.Order(StringComparer.Ordinal));

        using var export = new MemoryStream();
        await services.GetRequiredService<SubjectAccess>().WriteAsync(probe.Subject, export, format);
        probe.AssertExported(export);
    });

    private protected Task What_an_export_misses_or_gives_too_much_is_named_Async() => InClubAsync(async (services, club, probe) =>
    {
        using var export = new MemoryStream();
        await services.GetRequiredService<SubjectAccess>().WriteAsync(probe.Subject, export);
        var member = await club.Members.AsNoTracking().SingleAsync();
        var text = Encoding.UTF8.GetString(export.ToArray()).Replace(member.Reachable.Email!, "", StringComparison.Ordinal) + member.Emergency.Number;

        var e = Assert.Throws<SubjectProbeException>(() => probe.AssertExported(new MemoryStream(Encoding.UTF8.GetBytes(text))));
        Assert.Equal("The export misses Member.Reachable.Email. The export holds what is about somebody else: Member.Emergency.Number.", e.Message);
    });

    private protected Task What_an_erasure_leaves_is_named_also_where_it_was_copied_Async() => InClubAsync(async (_, club, probe) =>
    {
        var member = await club.Members.AsNoTracking().SingleAsync();
        var name = member.Name;
        foreach (var message in await club.Messages.ToListAsync()) club.Remove(message);
        foreach (var score in await club.Scores.ToListAsync()) club.Remove(score);
        foreach (var item in await club.Events.ToListAsync()) club.Remove(item);
        foreach (var row in await club.Members.Include(m => m.Teams).ToListAsync()) club.Remove(row);
        await club.SaveChangesAsync();
        await probe.AssertErasedAsync(club);

        club.Add(new Team { Title = "the team of " + name });
        await club.SaveChangesAsync();
        var e = await Assert.ThrowsAsync<SubjectProbeException>(() => probe.AssertErasedAsync(club));
        Assert.Equal("The erasure leaves Team.Title (of Member.Name).", e.Message);
        await probe.AssertErasedAsync(club, mayStay: "Team.Title");
    });

    private async Task InClubAsync(Func<IServiceProvider, ClubContext, SubjectProbe, Task> act)
    {
        await using var database = await DatabaseAsync();
        await database.InScopeAsync(async s =>
        {
            var club = s.GetRequiredService<ClubContext>();
            await act(s, club, await SubjectProbe.CreateAsync(club, s.GetRequiredService<ProcessingRegister>(), "club-members"));
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

    private protected override Task<ClubDatabase> DatabaseAsync() => ClubDatabase.CreateAsync();
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

    private protected override Task<ClubDatabase> DatabaseAsync() => ClubDatabase.CreateAsync(server);
}
