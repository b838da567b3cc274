using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Rectification;

[Collection(PostgreSqlCollection.Name)]
public sealed class RectificationTests(PostgreSql server)
{
    [Theory]
    [BothDatabases]
    public async Task A_tagged_member_of_the_person_is_corrected_and_recipients_are_queued(Database on)
    {
        await using var database = await GymDatabase.CreateAsync(on == Database.Sqlite ? null : server);
        var (ida, bo) = (Athlete("Ida"), Athlete("Bo"));
        await database.AddAsync(ida, bo);
        var rectification = database.Services.GetRequiredService<ISubjectRectification>();

        foreach (var (member, value) in ((string, object?)[])[("Reachable.Email", "ida@example.org"), ("BornOn", "1990-02-28"), ("Fee", 12.5m), ("Level", "Advanced"), ("Account", "DK2")])
            Assert.True((await rectification.RectifyAsync(Key(ida), "Athlete", member, value)).IsRectified);

        await database.InScopeAsync(async s =>
        {
            var left = await s.GetRequiredService<GymContext>().Athletes.AsNoTracking().OrderBy(a => a.Name).ToListAsync();
            Assert.Equal([(null, null, "DK1"), ("ida@example.org", new DateOnly(1990, 2, 28), "DK2")], left.Select(a => (a.Reachable.Email, a.BornOn, a.Account)));
            Assert.Equal((12.5m, Level.Advanced), (left[1].Fee, left[1].Level));
            var told = await s.GetRequiredService<IRecipientNotifications>().PendingAsync();
            Assert.Equal(5, told.Count);
            Assert.All(told, n => Assert.Equal((DataRight.Rectification, Key(ida)), (n.Right, n.Subject)));
            return true;
        });
    }

    [Fact]
    public async Task Nothing_else_can_be_corrected()
    {
        await using var database = await GymDatabase.CreateAsync();
        var (ida, bo) = (Athlete("Ida"), Athlete("Bo"));
        ida.Events.AddRange([new Training { Plan = "run" }, new Training { Plan = "swim" }]);
        bo.Events.Add(new Training { Plan = "rest" });
        await database.AddAsync(ida, bo);
        var rectification = database.Services.GetRequiredService<ISubjectRectification>();

        await AssertRefusedAsync("Athlete", "Weight", 1.0, null, "tagged");
        await AssertRefusedAsync("Athlete", "InvitedById", bo.Id, null, "tagged");
        await AssertRefusedAsync("Athlete", "Emergency.Number", "1", null, "somebody else");
        await AssertRefusedAsync("Athlete", "Name", null, null, "empty");
        await AssertRefusedAsync("Athlete", "BornOn", "a secret date", null, "no DateOnly");
        await AssertRefusedAsync("Team", "Title", "x", null, "No database");
        await AssertRefusedAsync("Training", "Plan", "walk", null, "2 rows");
        // A row of somebody else is none of the person's, whatever its key.
        var others = await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Events.OfType<Training>().Where(t => t.Plan == "rest").Select(t => t.Id).SingleAsync());
        Assert.False((await rectification.RectifyAsync(Key(ida), "Training", "Plan", "walk", others)).IsRectified);
        var own = await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Events.OfType<Training>().Where(t => t.Plan == "swim").Select(t => t.Id).SingleAsync());
        Assert.True((await rectification.RectifyAsync(Key(ida), "Training", "Plan", "walk", own.ToString(System.Globalization.CultureInfo.InvariantCulture))).IsRectified);
        Assert.Equal(["rest", "run", "walk"], await database.InScopeAsync(s => s.GetRequiredService<GymContext>().Events.OfType<Training>().Select(t => t.Plan).OrderBy(p => p).ToListAsync()));

        async Task AssertRefusedAsync(string type, string member, object? value, object? row, string why)
        {
            var e = await Assert.ThrowsAsync<ArgumentException>(() => rectification.RectifyAsync(Key(ida), type, member, value, row));
            Assert.Contains(why, e.Message, StringComparison.Ordinal);
            if (value is string text && text.Length > 1) Assert.DoesNotContain(text, e.Message, StringComparison.Ordinal);
        }
    }

    private static DataSubjectKey Key(Athlete athlete) => new("athletes", athlete.Id.Value.ToString());

    private static Athlete Athlete(string name) => new() { Id = new(Guid.NewGuid()), Name = name, Account = "DK1" };
}
