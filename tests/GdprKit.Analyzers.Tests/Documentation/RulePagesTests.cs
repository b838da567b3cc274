using System.Text.RegularExpressions;
using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Documentation;

/// <summary>Every rule has its page, every page its rule, and the index lists them as they are.</summary>
public sealed class RulePagesTests
{
    private static readonly string Folder = Repository.Path("analyzers", "docs", "rules");

    /// <summary>Rules of the compiler and of the running app.</summary>
    private static readonly RuleEntry[] Rules =
    [
        .. AllAnalyzers.Rules.Select(d => new RuleEntry(d.Id, d.Title.ToString(), d.Category, d.DefaultSeverity.ToString()))
            .Concat(AppRules.All.Select(r => new RuleEntry(r.Id, r.Title, "GdprKit." + RuleIdentifiers.Topic(r.Id), $"{r.Severity}, by the running app")))
            .OrderBy(r => r.Id, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Ids => [.. Rules.Select(r => r.Id)];

    public static TheoryData<string> AppIds => [.. AppRules.All.Select(r => r.Id)];

    [Fact]
    public void Index_is_current()
    {
        // By id, but for what is about change.
        var topics = Rules.GroupBy(r => r.Category["GdprKit.".Length..]);
        var text = $"""
            # Rules

            One page a rule. Severities are the defaults; `.editorconfig` decides, for example `dotnet_diagnostic.GDPR1001.severity = error`. What only the running app can see is reported by its health check, on the register's page for officers and in the log at start.

            {string.Join("\n\n", topics.Select(t => $"## {t.Key}\n\n| Rule | | Severity |\n|---|---|---|\n{string.Join("\n", t.Select(d => $"| [{d.Id}]({d.Id}.md) | {d.Title} | {d.Severity} |"))}"))}

            """;
        GoldenFile.AssertCurrent(Path.Combine(Folder, "README.md"), text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_page_has_its_rule() =>
        Assert.Equal(Rules.Select(r => r.Id), Directory.GetFiles(Folder, "GDPR*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_descriptor_says(string id)
    {
        var rule = Rules.Single(r => r.Id == id);
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));

        Assert.StartsWith($"# {id}: {rule.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Default severity | {rule.Severity}", page, StringComparison.Ordinal);
        Assert.All(["## Cause", "## Why", "## Example", "## How to fix", "## When to suppress"], heading => Assert.Contains(heading + "\n", page, StringComparison.Ordinal));
        Assert.Equal($"{RuleIdentifiers.RepositoryUrl}/blob/main/analyzers/docs/rules/{id}.md", RuleIdentifiers.HelpLink(id));
        if (AllAnalyzers.Rules.SingleOrDefault(d => d.Id == id) is { } descriptor) Assert.Equal(RuleIdentifiers.HelpLink(id), descriptor.HelpLinkUri);
    }

    [Theory]
    [MemberData(nameof(AppIds))]
    public void Page_of_a_rule_of_the_running_app_says_its_articles_and_why(string id)
    {
        var rule = AppRules.All.Single(r => r.Id == id);
        var page = Repository.Read("analyzers", "docs", "rules", id + ".md");

        Assert.Contains($"| Asked for by | GDPR Art. {rule.Articles} |\n", page, StringComparison.Ordinal);
        Assert.Contains($"## Why\n\n{rule.Why}\n", page, StringComparison.Ordinal);
    }

    /// <summary>What the compiler cannot judge has no descriptor that promises it.</summary>
    [Fact]
    public void Rules_of_the_running_app_are_none_of_the_compiler() => Assert.Empty(AllAnalyzers.Rules.Select(d => d.Id).Intersect(AppRules.All.Select(r => r.Id)));

    /// <summary>The compiler's own check cannot see into the catalogue.</summary>
    [Fact]
    public void Release_tracking_is_current() => GoldenFile.AssertCurrent(
        Repository.Path("analyzers", "GdprKit.Analyzers", "AnalyzerReleases.Unshipped.md"),
        "### New Rules\n\nRule ID | Category | Severity | Notes\n--------|----------|----------|-------\n"
        + string.Concat(AllAnalyzers.Rules.Select(d => $"{d.Id} | {d.Category} | {(d.IsEnabledByDefault ? d.DefaultSeverity.ToString() : "Disabled")} | {d.Title}\n")));

    /// <summary>An id that no rule has would promise one.</summary>
    [Fact]
    public void Every_identifier_is_a_rule() =>
        Assert.Equal(
            Rules.Select(r => r.Id),
            typeof(RuleIdentifiers).GetFields().Select(f => f.GetRawConstantValue()).OfType<string>().Where(v => v.StartsWith("GDPR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Help_links_lead_to_the_repository_of_the_package() =>
        Assert.Equal(RuleIdentifiers.RepositoryUrl, Regex.Match(Repository.Read("Directory.Build.props"), "<RepositoryUrl>(.*)</RepositoryUrl>").Groups[1].Value);

    private sealed record RuleEntry(string Id, string Title, string Category, string Severity);
}
