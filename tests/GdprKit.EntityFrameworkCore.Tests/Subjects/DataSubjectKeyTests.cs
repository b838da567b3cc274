using GdprKit.EntityFrameworkCore.Tests.Club;
using GdprKit.EntityFrameworkCore.Tests.Gym;
using GdprKit.EntityFrameworkCore.Tests.Testing;
using GdprKit.Register;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace GdprKit.EntityFrameworkCore.Tests.Subjects;

/// <summary>However a key is typed, it is one person.</summary>
public sealed class DataSubjectKeyTests
{
    private static readonly DataSubjectKey Ida = new("members", "7");
    private static readonly DataSubjectKey Typed = new("regulars", "+007");

    [Fact]
    public async Task A_person_is_known_by_the_present_name_and_the_key_as_the_column_has_it()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var keys = club.Services.GetRequiredService<IDataSubjectKeys>();

        Assert.Equal(Ida, keys.Canonical(Typed));
        Assert.Equal(new("guests", "0198d1f0-0000-7000-8000-0000000000aa"), keys.Canonical(new("guests", "0198D1F0-0000-7000-8000-0000000000AA")));
        // Nobody of these is in the database.
        Assert.Equal(new("strangers", "007"), keys.Canonical(new("strangers", "007")));
        Assert.Throws<ArgumentException>(() => keys.Canonical(new("members", "")));
        Assert.Throws<ArgumentNullException>(() => keys.Canonical(default));
    }

    [Fact]
    public async Task A_key_that_nobody_can_have_is_refused_in_words_without_it()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        var nobody = new DataSubjectKey("members", "ida@example.org");
        Func<Task>[] entries =
        [
            () => club.AskAsync<IRestrictions, Restriction>(r => r.PlaceAsync(nobody, RestrictionGround.AccuracyContested, "dpo")),
            () => club.AskAsync<ILegalHolds, LegalHold>(h => h.PlaceAsync(new() { Subject = nobody.Subject, Key = nobody.Key, Ground = "a claim", Owner = "legal", ReviewOn = new(2027, 1, 1) })),
            () => club.AskAsync<IConsentLedger, ConsentRecord>(l => l.GrantAsync<ClubLetter>(nobody, new() { Channel = Via.Email })),
            () => club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Offers>(nobody, Via.Email)),
            () => club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = nobody, Rights = DataRight.Access, Channel = Via.Email })),
            () => club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync<Offers>(nobody)),
            () => club.AskAsync<SubjectErasure, ErasurePlan>(e => e.PlanAsync(nobody)),
            () => club.AskAsync<SubjectAccess, ExportManifest>(a => a.WriteAsync(nobody, Stream.Null)),
        ];
        foreach (var enter in entries)
        {
            var refused = await Assert.ThrowsAsync<ArgumentException>(enter);
            Assert.StartsWith("Nobody can have this key: those of 'members' are whole numbers, as in Member.Id.", refused.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task What_is_entered_under_one_way_to_write_it_holds_under_another()
    {
        await using var club = await ClubDatabase.SqliteAsync();
        await club.SaveAsync(c => c.Add(new Member { Id = 7, Email = "ida" }));

        await club.AskAsync<IConsentLedger, ConsentRecord>(l => l.GrantAsync<ClubLetter>(Typed, new() { Channel = Via.Email }));
        Assert.Equal(ConsentState.Given, (await club.AskAsync<IConsentLedger, ConsentStatus>(l => l.StatusAsync<ClubLetter>(Ida))).State);
        Assert.Single(await club.AskAsync<IConsentLedger, IReadOnlyList<ConsentRecord>>(l => l.HistoryAsync(Typed)));
        Assert.True((await club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync<ClubLetter>(Typed))).IsAllowed);

        await club.AskAsync<IObjections, ObjectionRecord>(o => o.ReceiveAsync<Offers>(Typed, Via.Email));
        Assert.False((await club.AskAsync<ProcessingGate, GateDecision>(g => g.IsAllowedAsync<Offers>(Ida))).IsAllowed);
        Assert.Single(await club.AskAsync<IObjections, IReadOnlyList<ObjectionRecord>>(o => o.HistoryAsync(Typed)));

        await club.AskAsync<DataSubjectRequests, DataSubjectRequest>(r => r.ReceiveAsync(new() { Subject = Typed, Rights = DataRight.Access, Channel = Via.Email }));
        Assert.Equal(Ida, Assert.Single(await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OfAsync(Ida))).Subject);
        Assert.Single(await club.AskAsync<DataSubjectRequests, IReadOnlyList<DataSubjectRequest>>(r => r.OfAsync(Typed)));

        var hold = await club.AskAsync<ILegalHolds, LegalHold>(h => h.PlaceAsync(new() { Subject = "members", Key = "007", Ground = "a claim", Owner = "legal", ReviewOn = new(2027, 1, 1) }));
        Assert.Equal("7", hold.Key);

        await club.AskAsync<IRestrictions, Restriction>(r => r.PlaceAsync(Typed, RestrictionGround.AccuracyContested, "dpo"));
        Assert.Single(await club.AskAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.HistoryAsync(Ida)));
        Assert.Single(await club.AskAsync<IRestrictions, IReadOnlyList<Restriction>>(r => r.HistoryAsync(Typed)));
        await Assert.ThrowsAsync<RestrictedDataException>(() => club.SaveAsync(c => c.Members.IgnoreQueryFilters().Single(m => m.Id == 7).Email = "new"));
    }

    [Fact]
    public async Task Who_was_erased_under_a_key_in_capitals_is_erased_again_after_a_restore()
    {
        await using var gym = await GymDatabase.CreateAsync();
        var ida = new AthleteId(Guid.Parse("0198d1f0-0000-7000-8000-0000000000aa"));
        await gym.AddAsync(Athlete(ida));
        var result = await gym.InScopeAsync(async s =>
        {
            var erasure = s.GetRequiredService<SubjectErasure>();
            return await erasure.EraseAsync(await erasure.PlanAsync(new DataSubjectKey("athletes", "0198D1F0-0000-7000-8000-0000000000AA")));
        });
        Assert.Contains(result.Steps, s => s is { Action: ErasureAction.Delete, Rows: 1 });

        await gym.AddAsync(Athlete(ida));
        Assert.Equal(1, await gym.InScopeAsync(s => s.GetRequiredService<ErasureReplay>().RunAsync()));
        Assert.Equal(0, await gym.InScopeAsync(s => s.GetRequiredService<GymContext>().Athletes.CountAsync()));
    }

    private static Athlete Athlete(AthleteId id) => new() { Id = id, Name = "Ida", Account = "DK1", LeftOn = new(2026, 1, 1) };
}
