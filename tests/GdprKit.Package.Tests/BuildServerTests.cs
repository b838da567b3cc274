using System.Text.Json.Nodes;

namespace GdprKit.Package.Tests;

/// <summary>What build servers get, as the documentation says it: SARIF by the compiler's own switch.</summary>
[Collection(PackageCollection.Name)]
public sealed class BuildServerTests(PackedFeed feed)
{
    private const string Sarif = "-p:ErrorLog=gdprkit.sarif%2cversion=2.1";

    [Fact]
    public async Task Sarif_has_each_diagnostic_with_its_help_link_and_each_suppression_with_its_reason()
    {
        var shop = ShopWith("""
            using System.Diagnostics.CodeAnalysis;
            using GdprKit;

            public class Customer { public string Email { get; set; } = ""; }

            [ProcessingActivity("deliver")]
            [Processes(DataCategory.Contact, "address")]
            [SuppressMessage("GdprKit.Lawfulness", "GDPR2003", Justification = "the purchase; to be declared with the new terms")]
            public sealed class Delivery;

            #pragma warning disable GDPR2003
            [ProcessingActivity("deliver again")]
            [Processes(DataCategory.Contact, "address")]
            public sealed class Redelivery;
            """);

        (await shop.BuildAsync("Shop", Sarif)).Succeeds().Says("warning GDPR1001");

        var (rules, results) = Read(shop);
        var untagged = Assert.Single(results["GDPR1001"]);
        Assert.Equal("https://github.com/gdprkit/gdprkit/blob/main/analyzers/docs/rules/GDPR1001.md", (string?)rules["GDPR1001"]["helpUri"]);
        Assert.Contains("'Email' looks like personal data", (string?)untagged["message"]!["text"], StringComparison.Ordinal);
        Assert.EndsWith("Code.cs", (string?)untagged["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"], StringComparison.Ordinal);
        Assert.Null(untagged["suppressions"]);

        // The compiler knows no reason of a pragma; a rule notes that, which the log alone shows.
        Assert.Equal(
            ["the purchase; to be declared with the new terms", null],
            results["GDPR2003"].Select(r => (string?)r["suppressions"]![0]!["justification"]).OrderBy(j => j is null));
        Assert.Equal("note", (string?)Assert.Single(results["GDPR9003"])["level"]);
    }

    /// <summary>One purpose of an app, and nothing else.</summary>
    [Fact]
    public async Task Strict_build_fails_on_every_gap_and_its_sarif_has_each_as_an_error()
    {
        string[] gaps = ["GDPR1004", "GDPR2003", "GDPR3001", "GDPR3012", "GDPR4001", "GDPR7009"];
        var shop = ShopWith("""
            using GdprKit;

            [assembly: DataController("Shop ApS")]

            [ProcessingActivity("deliver")]
            [Processes(DataCategory.Contact, "address")]
            public sealed class Delivery;
            """);

        (await shop.BuildAsync("Shop", "-p:GdprKitMode=Strict", Sarif)).Fails().Says([.. gaps.Select(g => $"error {g}")]);

        var results = Read(shop).Results;
        Assert.All(gaps, g => Assert.Equal("error", (string?)Assert.Single(results[g])["level"]));
    }

    private Consumer ShopWith(string code)
    {
        var consumer = feed.NewConsumer();
        return consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit")).With("Shop/Code.cs", code);
    }

    private static (Dictionary<string, JsonNode> Rules, ILookup<string, JsonNode> Results) Read(Consumer shop)
    {
        var run = JsonNode.Parse(shop.Read("Shop/gdprkit.sarif"))!["runs"]![0]!;
        return (
            run["tool"]!["driver"]!["rules"]!.AsArray().ToDictionary(r => (string)r!["id"]!, r => r!),
            run["results"]!.AsArray().ToLookup(r => (string)r!["ruleId"]!, r => r!));
    }
}
