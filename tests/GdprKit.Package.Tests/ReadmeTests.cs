using System.Net;
using System.Text.RegularExpressions;

namespace GdprKit.Package.Tests;

/// <summary>README's "Five minutes, in your app", done as it says from an empty folder.</summary>
[Collection(SolutionCollection.Name)]
public sealed partial class ReadmeTests(PackedFeed feed)
{
    private static readonly string Section = Between(File.ReadAllText(Path.Combine(Repository.Root, "README.md")), "## Five minutes, in your app\n", "\n## ");

    [Fact]
    public async Task Five_minutes_lead_from_an_empty_folder_to_an_app_that_builds_without_a_warning_and_serves_its_notice()
    {
        var folder = feed.NewConsumer();
        (await folder.DotnetAsync(Words("dotnet new web -o Shop"))).Succeeds();
        var shop = new Consumer(feed, Path.Combine(folder.Folder, "Shop"));
        (await shop.DotnetAsync([.. Words("dotnet add package GdprKit.AspNetCore"), "--version", feed.Version])).Succeeds();

        // 1. One warning, in README's words.
        shop.With("Customer.cs", Block("Customer.cs"));
        var untagged = (await shop.BuildAsync(".", "--no-restore")).Succeeds().Says("warning GDPR1001");
        Assert.Contains(Between(Section, "```\nCustomer.cs", "\n```").Replace('\n', ' '), untagged.Output, StringComparison.Ordinal);

        // 2. Tagged.
        (await shop.DotnetAsync(Words("dotnet format analyzers --diagnostics GDPR1001"))).Succeeds();
        Assert.Contains("[PersonalData(DataCategory.Contact)]", shop.Read("Customer.cs"), StringComparison.Ordinal);

        // 3. The purpose alone lacks what README says that the build asks for.
        var activities = Block("Activities.cs");
        shop.With("Activities.cs", "using GdprKit;\n[ProcessingActivity" + Between(activities, "[ProcessingActivity", "\n") + "\npublic sealed class Delivery;");
        var bare = (await shop.BuildAsync(".", "--no-restore")).Succeeds();
        var named = Rule().Matches(Between(Section, "**3.", "```csharp")).Select(m => m.Value).ToArray();
        Assert.NotEmpty(named);
        Assert.All(named, rule => Assert.Contains($"warning {rule}", bare.Diagnostics));

        // 4. All of it is clean, and served.
        shop.With("Activities.cs", activities).With("Program.cs", Block("Program.cs"));
        (await shop.BuildAsync(".", "--no-restore", "-warnaserror")).IsClean();
        await using (var running = await shop.StartAsync("."))
        {
            Assert.Contains("deliver what you ordered", await running.Client.GetStringAsync("/privacy.md"), StringComparison.Ordinal);
            foreach (var path in (string[])["/privacy", "/privacy.json", "/gdpr/register", "/gdpr/register.xlsx", "/gdpr/register.csv?preset=imy", "/health/gdpr"])
            {
                using var response = await running.Client.GetAsync(path);
                Assert.True(response.StatusCode == HttpStatusCode.OK, $"{path}: {response.StatusCode}");
            }
        }

        // 5. Every text is there to be translated.
        shop.With("PrivacyNotice.da.xlf", Between(Section, "```xml\n", "\n```"));
        (await shop.BuildAsync(".", "--no-restore")).Succeeds().Says("warning GDPR3009");
        (await shop.DotnetAsync(Words("dotnet format analyzers --diagnostics GDPR3009"))).Succeeds();
        Assert.Contains("<target state=\"new\">deliver what you ordered</target>", shop.Read("PrivacyNotice.da.xlf"), StringComparison.Ordinal);
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
