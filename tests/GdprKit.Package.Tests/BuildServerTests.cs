using System.Text.Json.Nodes;

namespace GdprKit.Package.Tests;

/// <summary>What build servers get, as the documentation says it: SARIF by the compiler's own switch.</summary>
[Collection(PackageCollection.Name)]
public sealed class BuildServerTests(PackedFeed feed)
{
    [Fact]
    public async Task Sarif_has_each_diagnostic_with_its_help_link_and_each_suppression_with_its_reason()
    {
        var consumer = feed.NewConsumer();
        var shop = consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit")).With("Shop/Customer.cs", """
            using System.Diagnostics.CodeAnalysis;
            using GdprKit;

            public class Customer { public string Email { get; set; } = ""; }

            [ProcessingActivity("deliver")]
            [Processes(DataCategory.Contact, "address")]
            [SuppressMessage("GdprKit.Lawfulness", "GDPR2003", Justification = "the purchase; to be declared with the new terms")]
            public sealed class Delivery;
            """);

        (await shop.BuildAsync("Shop", "-p:ErrorLog=gdprkit.sarif%2cversion=2.1")).Succeeds();

        var run = JsonNode.Parse(shop.Read("Shop/gdprkit.sarif"))!["runs"]![0]!;
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray().ToDictionary(r => (string)r!["id"]!);
        var results = run["results"]!.AsArray().ToLookup(r => (string)r!["ruleId"]!);
        var untagged = Assert.Single(results["GDPR1001"])!;
        Assert.Equal("https://github.com/gdprkit/gdprkit/blob/main/analyzers/docs/rules/GDPR1001.md", (string?)rules["GDPR1001"]!["helpUri"]);
        Assert.Contains("'Email' looks like personal data", (string?)untagged["message"]!["text"], StringComparison.Ordinal);
        Assert.EndsWith("Customer.cs", (string?)untagged["locations"]![0]!["physicalLocation"]!["artifactLocation"]!["uri"], StringComparison.Ordinal);

        var suppressed = Assert.Single(results["GDPR2003"])!["suppressions"]![0]!;
        Assert.Equal("the purchase; to be declared with the new terms", (string?)suppressed["justification"]);
    }
}
