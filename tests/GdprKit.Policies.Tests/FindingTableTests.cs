using System.Text.RegularExpressions;

namespace GdprKit.Policies.Tests;

/// <summary>The tables of findings can be read by who has not written them.</summary>
public sealed partial class FindingTableTests
{
    [Theory]
    [InlineData("spektr")]
    [InlineData("xpektor")]
    [InlineData("xtractor")]
    [InlineData("qlocx")]
    [InlineData("expektra")]
    public void Every_row_says_what_is_found_where_and_why(string policy)
    {
        PolicyFinding[] findings = [.. PolicyFinding.Of(policy)];

        Assert.All(findings, f => Assert.Contains(f.Kind, PolicyFinding.Kinds));
        Assert.All(findings, f => Assert.Matches(f.Kind == "computed" ? "^-$" : "^GDPR[0-9]{4}$", f.Rule));
        Assert.All(findings, f => Assert.All(f.Places, p => Assert.Matches(Place(), p)));
        Assert.All(findings, f => Assert.Matches(Sentence(), f.Text));
        Assert.Equal(findings.Length, findings.Select(f => (f.Rule, string.Join(", ", f.Places), f.Text)).Distinct().Count());
    }

    [GeneratedRegex("^[A-Za-z0-9.#:-]+$")]
    private static partial Regex Place();

    [GeneratedRegex(@"^[A-Z].+ .+ .+\.$")]
    private static partial Regex Sentence();
}
