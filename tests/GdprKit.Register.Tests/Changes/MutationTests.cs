using System.Text;
using GdprKit.Declarations.Changes;
using GdprKit.Register.Notice;
using GdprKit.Register.Tests.Notice;
using Xunit.Abstractions;

namespace GdprKit.Register.Tests.Changes;

/// <summary>
/// Nothing passes unseen, and nothing is told that is no change: whatever is edited, the build speaks exactly if the content of the register
/// is another one.
/// </summary>
public sealed class MutationTests(ITestOutputHelper output)
{
    private const int Mutations = 16;

    public static TheoryData<string> Apps => ["Everything", .. Samples.Names];

    [Theory]
    [MemberData(nameof(Apps))]
    public async Task Build_speaks_exactly_if_the_register_says_something_else(string name)
    {
        var app = name == "Everything" ? ChangingApp.Of(Notices.Everything) : Samples.Of(name);
        var (same, others) = (0, 0);
        for (var seed = 0; same + others < Mutations; seed++)
        {
            if (new DeclarationMutator(seed).Mutate(app.Compilation) is not { } mutated) continue;

            var edited = new ChangingApp(mutated);
            var said = string.Join("\n", (await edited.SinceAsync(app)).Select(d => d.ToString()));
            var isOther = RegisterContent.Of(app.Json) != RegisterContent.Of(edited.Json);
            Assert.True(isOther == said.Length > 0, $"Seed {seed}: {(isOther ? "a change is not told" : "what is told is no change")}\n{said}\n{Differing(app, edited)}");
            // What people read is another text: then the date of the notice counts.
            if (isOther && NoticeOf(app) != NoticeOf(edited)) Assert.False(Told(app).Equals(Told(edited)), $"Seed {seed}: people are told something else\n{said}\n{Differing(app, edited)}");
            if (isOther) others++;
            else same++;
        }

        output.WriteLine($"{others} changes, {same} edits that are none");
        Assert.True(others > Mutations / 2);
    }

    private static RegisterSnapshot Told(ChangingApp app) => Declarations.Changes.Told.Of(JsonSnapshot.Read(app.Json, KnownIds.None));

    /// <summary>The notice without its date, its lines in no order.</summary>
    private static string NoticeOf(ChangingApp app)
    {
        var register = app.Register;
        // Identifiers of people become anchors, which are no text.
        register = register with { Activities = [.. register.Activities.Select(a => a with { DataSubjects = [.. a.DataSubjects.Select(s => s with { Id = s.Name })] })] };
        var notice = Encoding.UTF8.GetString(NoticeJson.Write(NoticeComposer.Compose(register with { Notice = register.Notice is { } said ? said with { LastUpdated = null } : null })));
        return string.Join("\n", notice.Split('\n').Select(l => l.TrimEnd(',')).Order(StringComparer.Ordinal));
    }

    private static string Differing(ChangingApp app, ChangingApp edited)
    {
        var (old, now) = (app.Json.Split('\n'), edited.Json.Split('\n'));
        return string.Join("\n", old.Except(now).Select(l => "-" + l).Concat(now.Except(old).Select(l => "+" + l)).Take(20));
    }
}
