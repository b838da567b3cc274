using System.Text.Json.Nodes;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Policies.Tests;

/// <summary>Every statement of a real policy stands where its sample, running, serves it; what the policy lacks by law stays lacking, and shows.</summary>
/// <typeparam name="TSample">A type of the sample.</typeparam>
// One after the other: each starts an app.
[Collection("samples")]
public abstract class PolicyTests<TSample>(RunningPolicy<TSample> policy) : IClassFixture<RunningPolicy<TSample>>
{
    private protected RunningPolicy<TSample> Policy { get; } = policy;

    private static string Sample => RunningPolicy<TSample>.Name;

    public static TheoryData<string, string, string> Facts
    {
        get
        {
            var data = new TheoryData<string, string, string>();
            foreach (var fact in PolicyFact.Of(Sample)) data.Add(fact.Id, fact.Place, fact.Expected);
            return data;
        }
    }

    /// <summary>The purposes of the controller, and those of the customers for whom it is a processor.</summary>
    private protected abstract (int AsController, int AsProcessor) Activities { get; }

    /// <summary>The rights that people have because of what the policy says, with their articles, as the notice has to name them.</summary>
    private protected abstract string[] Rights { get; }

    [Theory]
    [MemberData(nameof(Facts))]
    public void Fact_stands(string id, string place, string expected)
    {
        var lines = Policy.At(place);

        Assert.True(lines is not null, $"{id}: there is no {place}.");
        if (expected == "-") AssertAbsent(place, lines);
        else if (expected.StartsWith("- ", StringComparison.Ordinal)) Assert.DoesNotContain(lines, l => Wording.Says(l, expected[2..]));
        else Assert.True(lines.Any(l => Wording.Says(l, expected)), $"{id}: no line of {place} says '{expected}':\n{string.Join('\n', lines)}");
    }

    [Fact]
    public void Activities_are_those_of_the_policy()
    {
        var ofProcessor = Policy.Register["activities"]!.AsArray().Count(a => a!["processorFor"]!.AsArray().Count > 0);

        Assert.Equal(Activities, (Policy.Register["activities"]!.AsArray().Count - ofProcessor, ofProcessor));
        Assert.Equal(Activities.AsController + Activities.AsProcessor, (int?)Policy.Health["counts"]!["activities"]);
    }

    [Fact]
    public void Gaps_in_health_are_the_findings()
    {
        Assert.Equal(PolicyFinding.Told(Sample, "gap", "internal"), Policy.Gaps.Order(StringComparer.Ordinal));
        Assert.Equal("Degraded", (string?)Policy.Health["status"]);
    }

    [Fact]
    public void What_the_running_app_lacks_is_found() => Assert.Equal(PolicyFinding.Told(Sample, "app"), Policy.Findings.Order(StringComparer.Ordinal));

    [Fact]
    public async Task The_build_finds_the_same() =>
        Assert.Equal(
            PolicyFinding.Told(Sample, "gap", "internal", "off"),
            (await SampleBuild.OfAsync(Sample)).Diagnostics.Select(d => $"{d.Id} {Policy.PlaceOf(SampleBuild.CodeName(d))}").Order(StringComparer.Ordinal));

    /// <summary>The sample's .editorconfig lowers what is missing where it is missing, and nowhere else; it is silent of what is no matter of a notice.</summary>
    [Fact]
    public async Task Diagnostics_are_lowered_where_the_policy_has_a_gap()
    {
        var build = await SampleBuild.OfAsync(Sample);
        var path = Path.Combine(build.Folder, ".editorconfig");
        var configuration = AnalyzerConfigSet.Create((AnalyzerConfig[])[AnalyzerConfig.Parse(await File.ReadAllTextAsync(path), path)]);
        var lowered =
            from file in build.Files
            from option in configuration.GetOptionsForSourcePath(file).TreeOptions
            where option.Value != ReportDiagnostic.Warn
            select $"{option.Key.ToUpperInvariant()} {option.Value} {Path.GetFileName(file)}";
        var silent = PolicyFinding.Of(Sample).Where(f => f.Kind == "internal").Select(f => f.Rule).ToHashSet(StringComparer.Ordinal);
        var warned = build.Diagnostics.Where(d => d.Severity >= DiagnosticSeverity.Warning && !silent.Contains(d.Id)).Select(d => $"{d.Id} {ReportDiagnostic.Info} {Path.GetFileName(d.Location.SourceTree!.FilePath)}");

        Assert.Equal(
            warned.Distinct().Concat(silent.SelectMany(r => build.Files.Select(f => $"{r} {ReportDiagnostic.Suppress} {Path.GetFileName(f)}"))).Order(StringComparer.Ordinal),
            lowered.Order(StringComparer.Ordinal));
    }

    /// <summary>What the policy lacks and GdprKit says by itself stands in the notice, so that no rule has to ask for it.</summary>
    [Fact]
    public void What_is_computed_stands_in_the_notice() =>
        Assert.All(PolicyFinding.Of(Sample).Where(f => f.Kind == "computed").SelectMany(f => f.Places), p => Assert.NotEmpty(Policy.At(p)!));

    [Fact]
    public void Notice_names_every_right_with_its_article()
    {
        var lines = Policy.At("notice#rights")!;

        Assert.All(Rights, right => Assert.Contains(lines, l => Wording.Says(l, right)));
    }

    [Fact]
    public void Notice_names_the_interest_of_each_activity_on_legitimate_interests()
    {
        foreach (var (activity, basis) in Bases("6(1)(f)"))
        {
            var statement = (string)basis["statement"]!;
            Assert.Contains(Policy.At($"notice#purpose:{activity["id"]}")!, l => Wording.Says(l, statement));
            Assert.Contains(Policy.At("notice#interests")!, l => Wording.Says(l, $"{statement} … {activity["purpose"]}"));
        }
    }

    [Fact]
    public void Notice_tells_of_withdrawal_for_each_activity_on_consent()
    {
        var (basis, withdrawal) = (string?)Policy.Register["language"] == "sv" ? ("Ditt samtycke, artikel 6.1 a", "återkalla ditt samtycke (artikel 7.3)") : ("Your consent, Art. 6(1)(a)", "withdraw your consent at any time (Art. 7(3))");
        foreach (var (activity, _) in Bases("6(1)(a)"))
        {
            Assert.Contains(Policy.At($"notice#purpose:{activity["id"]}")!, l => Wording.Says(l, basis));
            Assert.Contains(Policy.At("notice#withdrawal")!, l => Wording.Says(l, withdrawal));
            Assert.All(activity["consents"]!.AsArray(), c => Assert.Contains(Policy.At("notice#withdrawal")!, l => Wording.Says(l, $"{c!["to"]} … {activity["purpose"]}")));
        }
    }

    /// <summary>The facts are read on the page: whoever reads the notice in another form reads the same.</summary>
    [Fact]
    public void Three_forms_of_the_notice_say_the_same()
    {
        var page = Wording.Plain(new AngleSharp.Html.Parser.HtmlParser().ParseDocument(Policy.NoticeHtml).Body!.TextContent);
        var markdown = Wording.Plain(Policy.NoticeMarkdown.Replace("\\", "", StringComparison.Ordinal));

        Assert.All(Texts(Policy.NoticeJson["sections"]!), text => Assert.True(page.Contains(text, StringComparison.Ordinal) && markdown.Contains(text, StringComparison.Ordinal), text));
    }

    // Only what could stand there can be absent.
    private void AssertAbsent(string place, IReadOnlyList<string> values)
    {
        var dot = place.LastIndexOf('.');
        var (parent, property) = (place[..dot], place[(dot + 1)..]);

        Assert.Empty(values);
        Assert.NotEmpty(Policy.At(parent)!);
        Assert.Contains($"\"{property}\"", Repository.Read("src", "GdprKit.Register", "Serialization", "register.v1.schema.json"), StringComparison.Ordinal);
    }

    private IEnumerable<(JsonNode Activity, JsonNode Basis)> Bases(string article) =>
        from activity in Policy.Register["activities"]!.AsArray()
        from basis in activity["legalBases"]!.AsArray()
        where (string?)basis["article"] == article
        select (activity, basis);

    // What is text, and not an id, a kind or a link.
    private static IEnumerable<string> Texts(JsonNode? node) => node switch
    {
        JsonArray list => list.SelectMany(Texts),
        JsonObject o => o.Where(p => p.Key is not ("id" or "kind" or "link" or "articles" or "caption")).SelectMany(p => Texts(p.Value)),
        JsonValue value => [Wording.Plain(value.ToString())],
        _ => [],
    };
}
