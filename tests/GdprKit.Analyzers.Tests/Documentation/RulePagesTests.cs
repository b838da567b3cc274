using System.Text.RegularExpressions;
using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Documentation;

/// <summary>Every rule has its page, every page its rule, and the index lists them as they are.</summary>
public sealed class RulePagesTests
{
    private static readonly string Folder = Repository.Path("analyzers", "docs", "rules");

    public static TheoryData<string> Ids => [.. AllAnalyzers.Rules.Select(d => d.Id)];

    [Fact]
    public void Index_is_current()
    {
        var topics = AllAnalyzers.Rules.GroupBy(d => d.Category["GdprKit.".Length..]);
        var text = $"""
            # Rules

            One page a rule. Severities are the defaults; `.editorconfig` decides, for example `dotnet_diagnostic.GDPR1001.severity = error`.

            {string.Join("\n\n", topics.Select(t => $"## {t.Key}\n\n| Rule | | Severity |\n|---|---|---|\n{string.Join("\n", t.Select(d => $"| [{d.Id}]({d.Id}.md) | {d.Title} | {d.DefaultSeverity} |"))}"))}

            """;
        GoldenFile.AssertCurrent(Path.Combine(Folder, "README.md"), text.ReplaceLineEndings("\n"));
    }

    [Fact]
    public void Every_page_has_its_rule() =>
        Assert.Equal(AllAnalyzers.Rules.Select(d => d.Id), Directory.GetFiles(Folder, "GDPR*.md").Select(f => Path.GetFileNameWithoutExtension(f)).Order(StringComparer.Ordinal));

    [Theory]
    [MemberData(nameof(Ids))]
    public void Page_says_what_the_descriptor_says(string id)
    {
        var descriptor = AllAnalyzers.Rules.Single(d => d.Id == id);
        var page = File.ReadAllText(Path.Combine(Folder, id + ".md"));

        Assert.StartsWith($"# {id}: {descriptor.Title}\n", page, StringComparison.Ordinal);
        Assert.Contains($"| Default severity | {descriptor.DefaultSeverity}", page, StringComparison.Ordinal);
        Assert.All(["## Cause", "## Why", "## Example", "## How to fix", "## When to suppress"], heading => Assert.Contains(heading + "\n", page, StringComparison.Ordinal));
        Assert.Equal($"{RuleIdentifiers.RepositoryUrl}/blob/main/analyzers/docs/rules/{id}.md", descriptor.HelpLinkUri);
    }

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
            AllAnalyzers.Rules.Select(d => d.Id),
            typeof(RuleIdentifiers).GetFields().Select(f => f.GetRawConstantValue()).OfType<string>().Where(v => v.StartsWith("GDPR", StringComparison.Ordinal)).Order(StringComparer.Ordinal));

    [Fact]
    public void Help_links_lead_to_the_repository_of_the_package() =>
        Assert.Equal(RuleIdentifiers.RepositoryUrl, Regex.Match(Repository.Read("Directory.Build.props"), "<RepositoryUrl>(.*)</RepositoryUrl>").Groups[1].Value);
}
