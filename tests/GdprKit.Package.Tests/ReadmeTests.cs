using System.Net;
using System.Text.RegularExpressions;

namespace GdprKit.Package.Tests;

/// <summary>README's "Five minutes, in your app", done as it says from an empty folder.</summary>
[Collection(PackageCollection.Name)]
public sealed partial class ReadmeTests(PackedFeed feed)
{
    private static readonly string Section = Between(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "## Five minutes, in your app\n", "\n## ");

    [Fact]
    public async Task Five_minutes_lead_from_an_empty_folder_to_an_app_that_builds_without_a_warning_and_serves_its_notice()
    {
        var app = feed.NewConsumer();
        (await app.DotnetAsync(Words("dotnet new web -o Shop"))).Succeeds();
        (await app.DotnetAsync([.. Words("dotnet add package GdprKit.AspNetCore"), "--project", "Shop", "--version", feed.Version])).Succeeds();

        // 1. One warning, in README's words.
        app.With("Shop/Customer.cs", Block("Customer.cs"));
        var untagged = (await app.BuildAsync("Shop", "--no-restore")).Succeeds().Says("warning GDPR1001");
        Assert.Contains(Between(Section, "```\nCustomer.cs", "\n```").Replace('\n', ' '), untagged.Output, StringComparison.Ordinal);

        // 2. Tagged.
        (await app.DotnetAsync([.. Words("dotnet format analyzers --diagnostics GDPR1001")[..2], "Shop/Shop.csproj", "--diagnostics", "GDPR1001", "--no-restore"])).Succeeds();
        Assert.Contains("[PersonalData(DataCategory.Contact)]", app.Read("Shop/Customer.cs"), StringComparison.Ordinal);

        // 3. The purpose alone lacks what README says that the build asks for.
        var activities = Block("Activities.cs");
        app.With("Shop/Activities.cs", "using GdprKit; " + activities[activities.IndexOf("[ProcessingActivity", StringComparison.Ordinal)..activities.IndexOf("[DataSubject", StringComparison.Ordinal)] + "public sealed class Delivery;");
        var bare = (await app.BuildAsync("Shop", "--no-restore")).Succeeds();
        var named = Rule().Matches(Between(Section, "**3.", "```csharp")).Select(m => m.Value).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, rule => Assert.Contains($"warning {rule}", bare.Diagnostics));

        // 4. All of it is clean, and served.
        app.With("Shop/Activities.cs", activities).With("Shop/Program.cs", Block("Program.cs"));
        (await app.BuildAsync("Shop", "--no-restore", "-warnaserror")).IsClean();
        await using (var running = await app.StartAsync("Shop"))
        {
            Assert.Contains("deliver what you ordered", await running.Client.GetStringAsync("/privacy.md"), StringComparison.Ordinal);
            foreach (var path in (string[])["/privacy", "/privacy.json", "/gdpr/register", "/gdpr/register.xlsx", "/gdpr/register.csv?preset=imy", "/health/gdpr"])
            {
                using var response = await running.Client.GetAsync(path);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            }
        }

        // 5. Every text is there to be translated.
        app.With("Shop/PrivacyNotice.da.xlf", Between(Section, "```xml\n", "\n```"));
        (await app.BuildAsync("Shop", "--no-restore")).Succeeds().Says("warning GDPR3009");
        (await app.DotnetAsync([.. Words("dotnet format analyzers --diagnostics GDPR3009")[..2], "Shop/Shop.csproj", "--diagnostics", "GDPR3009", "--no-restore"])).Succeeds();
        Assert.Contains("<target state=\"new\">deliver what you ordered</target>", app.Read("Shop/PrivacyNotice.da.xlf"), StringComparison.Ordinal);
    }

    /// <summary>A command as README has it, without "dotnet".</summary>
    private static string[] Words(string command)
    {
        Assert.Contains(command, Section, StringComparison.Ordinal);
        return command.Split(' ')[1..];
    }

    private static string Block(string file) => $"// {file}" + Between(Section, $"```csharp\n// {file}", "```");

    private static string Between(string text, string start, string end)
    {
        text = text.ReplaceLineEndings("\n");
        var at = text.IndexOf(start, StringComparison.Ordinal);
        Assert.True(at >= 0, $"README has no '{start}'.");
        at += start.Length;
        return text[at..text.IndexOf(end, at, StringComparison.Ordinal)];
    }

    [GeneratedRegex(@"GDPR\d{4}")]
    private static partial Regex Rule();
}
