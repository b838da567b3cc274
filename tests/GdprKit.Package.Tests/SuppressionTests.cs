namespace GdprKit.Package.Tests;

/// <summary>A rule that is suppressed for a reason: the compiler is silent, and the register of the running app tells.</summary>
[Collection(PackageCollection.Name)]
public sealed class SuppressionTests(PackedFeed feed)
{
    private const string Support = """
        using System.Diagnostics.CodeAnalysis;
        using GdprKit;

        [ProcessingActivity("answer what you ask")]
        [DataSubject(DataSubjectCategory.Customer)]
        [Processes(DataCategory.CommunicationContent)]
        [LegalBasis(Article6.LegitimateInterests, "customers expect an answer", BalancingTest = "docs/support.md")]
        §public sealed class Support;
        """;

    [Fact]
    public async Task Suppressed_rule_is_silent_at_build_and_listed_at_run_time()
    {
        var app = App("");
        (await app.BuildAsync("App")).Succeeds().Says("warning GDPR1001", "warning GDPR4001");

        app.With("App/Support.cs", With("[SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\", Justification = \"decided in March\")]\n"))
            .With("App/GlobalSuppressions.cs", """
                using System.Diagnostics.CodeAnalysis;

                [assembly: SuppressMessage("GdprKit.Inventory", "GDPR1001:Untagged", Justification = "goes away in May", Scope = "type", Target = "~T:Shop.Legacy")]
                """);
        (await app.BuildAsync("App", "-warnaserror", "--no-restore")).IsClean();
        Assert.Equal(
            string.Concat(((string[])["GDPR1001 Shop.Legacy: goes away in May", "GDPR4001 Support: decided in March", "0 gaps of 1"]).Select(l => l + Environment.NewLine)),
            (await app.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds().Output);
    }

    /// <summary>The compiler takes no notice of the reason; the running app does.</summary>
    [Fact]
    public async Task Without_a_reason_the_gap_stays_open()
    {
        var app = App("[SuppressMessage(\"GdprKit.Retention\", \"GDPR4001\")]\n").With("App/Legacy.cs", "");
        (await app.BuildAsync("App", "-warnaserror")).IsClean();
        Assert.Equal(
            string.Concat(((string[])["GDPR4001 Support: ", "1 gaps of 1"]).Select(l => l + Environment.NewLine)),
            (await app.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds().Output);
    }

    private static string With(string suppression) => Support.Replace("§", suppression);

    private Consumer App(string suppression)
    {
        var consumer = feed.NewConsumer();
        return consumer.WithConsole("App/App.csproj", consumer.Package("GdprKit.Register"))
            .With("App/Support.cs", With(suppression))
            .With("App/Legacy.cs", "namespace Shop; public sealed class Legacy { public string? CustomerEmail { get; set; } }")
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Program.cs", """
                using GdprKit.Register;

                var register = RegisterReader.Read(typeof(Support).Assembly);
                foreach (var suppression in register.Suppressions) Console.WriteLine($"{suppression.Rule} {suppression.Location}: {suppression.Because}");
                Console.WriteLine($"{register.Counts.Gaps} gaps of {register.Gaps.Count}");
                """);
    }
}
