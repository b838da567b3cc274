namespace GdprKit.Package.Tests;

/// <summary>The register as files that the build writes.</summary>
[Collection(SolutionCollection.Name)]
public sealed class RegisterFileTests(PackedFeed feed)
{
    private const string Output = "../the docs/régister.json;bin/Debug/net10.0/record.csv;record.md";

    [Fact]
    public async Task Files_say_what_the_app_says_and_are_written_when_that_changes()
    {
        var shop = Shop.In(feed.NewConsumer(), $"<GdprKitRegisterOutput>{Output}</GdprKitRegisterOutput>").With("App/Program.cs", """
            using GdprKit.Register;
            using GdprKit.Register.Serialization;
            using System.Text.Json;

            var register = RegisterReader.Read(typeof(Program).Assembly);
            File.WriteAllText("said.json", JsonSerializer.Serialize(register, RegisterJson.Web.ProcessingRegister) + "\n");
            File.WriteAllBytes("said.csv", RecordCsv.Write(RecordOfProcessing.ForController(register)));
            File.WriteAllText("said.md", RecordMarkdown.Write(RecordOfProcessing.ForController(register)));
            """);

        Assert.Equal(3, Written((await shop.BuildAsync("App", "-warnaserror")).IsClean()));
        await AssertSaysWhatTheAppSays();

        // Nothing changed: nothing runs, and what source control and watchers see stays.
        var times = Times();
        var again = (await shop.BuildAsync("App", "--no-restore", "-v:n")).IsClean();
        Assert.Contains("Skipping target \"GdprKitWriteRegister\" because all output files are up-to-date", again.Output, StringComparison.Ordinal);

        // Code that says nothing else is compiled, and the files stay.
        shop.With("App/Unrelated.cs", "internal static class Unrelated;");
        Assert.Equal(0, Written((await shop.BuildAsync("App", "--no-restore")).IsClean()));
        Assert.Equal(times, Times());

        // A file that is gone, and one that somebody edited.
        File.Delete(Path.Combine(shop.Folder, "App/record.md"));
        shop.With("the docs/régister.json", "{}");
        Assert.Equal(2, Written((await shop.BuildAsync("App", "--no-restore")).IsClean()));

        shop.With("App/Support.cs", shop.Read("App/Support.cs").Replace("Years = 1", "Years = 2", StringComparison.Ordinal));
        Assert.Equal(3, Written((await shop.BuildAsync("App", "--no-restore")).IsClean()));
        Assert.Contains("P2Y", shop.Read("the docs/régister.json"), StringComparison.Ordinal);
        await AssertSaysWhatTheAppSays();

        (await shop.DotnetAsync("clean", "App", "-nologo")).IsClean();
        Assert.Equal([true, false, true], Files().Select(File.Exists));

        IEnumerable<string> Files() => Output.Split(';').Select(f => Path.Combine(shop.Folder, "App", f));
        DateTime[] Times() => [.. Files().Select(File.GetLastWriteTimeUtc)];

        async Task AssertSaysWhatTheAppSays()
        {
            (await shop.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds();
            foreach (var file in Files()) Assert.Equal(File.ReadAllBytes(Path.Combine(shop.Folder, "said" + Path.GetExtension(file))), File.ReadAllBytes(file));
        }
    }

    [Fact]
    public async Task Approved_register_is_written_by_the_hosts_of_a_solution_alone()
    {
        var shop = Shop.In(feed.NewConsumer(), "<GdprKitRegisterOutput>$(MSBuildProjectDirectory)/register.json</GdprKitRegisterOutput>").WithSolution("Domain", "App");

        var accepted = (await shop.BuildAsync("Shop.slnx", "-p:GdprKitAcceptRegister=true")).IsClean();
        Assert.Contains("the register of 'App' is approved", accepted.Output, StringComparison.Ordinal);
        Assert.Equal(2, Written(accepted));
        Assert.False(File.Exists(Path.Combine(shop.Folder, "Domain/gdpr-register.json")));
        var approved = shop.Read("App/gdpr-register.json");
        Assert.StartsWith("{\n  \"schema\": 1,", approved, StringComparison.Ordinal);
        Assert.EndsWith("\n}\n", approved, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', approved);
        Assert.Equal(approved, shop.Read("App/register.json"));

        Assert.Equal(0, Written((await shop.BuildAsync("Shop.slnx", "-warnaserror", "--no-restore")).IsClean()));

        // What is not there is written; where it is, and nothing is to be compiled either, approving is answered all the same.
        File.Delete(Path.Combine(shop.Folder, "App/gdpr-register.json"));
        Assert.Equal(1, Written((await shop.BuildAsync("App", "-p:GdprKitAcceptRegister=true", "--no-restore")).IsClean()));
        Assert.Equal(approved, shop.Read("App/gdpr-register.json"));
        Assert.Contains("said the same before", (await shop.BuildAsync("App", "-p:GdprKitAcceptRegister=true", "--no-restore")).IsClean().Output, StringComparison.Ordinal);

        // Editors build in the background and write nothing.
        (await shop.BuildAsync("App", "--no-restore", "-t:Compile", "-p:DesignTimeBuild=true", "-p:GdprKitAcceptRegister=true", "-p:GdprKitApprovedRegister=design.json")).Succeeds();
        Assert.False(File.Exists(Path.Combine(shop.Folder, "App/design.json")));
    }

    [Fact]
    public async Task What_cannot_be_written_is_said()
    {
        var shop = Shop.In(feed.NewConsumer());

        var unknown = (await shop.BuildAsync("App", "-p:GdprKitRegisterOutput=register.json%3Bregister.xml")).Fails().Says("error GDPRKIT002");
        Assert.Contains(" names 'register.xml', which ends in none of .json, .csv, .md.", unknown.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(shop.Folder, "Domain/register.json")));

        var library = (await shop.BuildAsync("Domain", "--no-restore", "-p:GdprKitRegisterOutput=register.json")).Fails().Says("error GDPRKIT003");
        Assert.Contains("'Domain' has no register to write, since it declares no controller", library.Output, StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(shop.Folder, "Domain/register.json")));

        Directory.CreateDirectory(Path.Combine(shop.Folder, "Domain/gdpr-register.json"));
        shop.With("Domain/Organisation.cs", Shop.Organisation);
        (await shop.BuildAsync("Domain", "--no-restore", "-p:GdprKitAcceptRegister=true")).Fails().Says("error GDPRKIT004");
    }

    /// <summary>And a host that references nothing but the attributes.</summary>
    [Fact]
    public async Task Several_targets_write_one_file_once_and_those_named_after_them_each()
    {
        var consumer = feed.NewConsumer();
        consumer.With("App/App.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <TargetFrameworks>
                  netstandard2.0;
                  net10.0
                </TargetFrameworks>
                <GdprKitRegisterOutput>register.json;register.$(TargetFramework).json</GdprKitRegisterOutput>
              </PropertyGroup>
              <ItemGroup>
                {consumer.Package("GdprKit")}
              </ItemGroup>
            </Project>
            """)
            .With("App/Organisation.cs", Shop.Organisation)
            .With("App/Orders.cs", """
                using GdprKit;

                #if NETSTANDARD
                [ProcessingActivity("deliver what you ordered")]
                #else
                [ProcessingActivity("deliver what you order")]
                #endif
                [DataSubject(DataSubjectCategory.Customer)]
                [Processes(DataCategory.Contact, Provision = Provision.Contractual)]
                [LegalBasis(Article6.Contract)]
                [Retention(Years = 3, After = RetentionEvent.OrderCompleted)]
                public sealed class Orders { }
                """);

        Assert.Equal(4, Written((await consumer.BuildAsync("App", "-p:GdprKitAcceptRegister=true")).IsClean()));

        Assert.Equal(consumer.Read("App/register.netstandard2.0.json"), consumer.Read("App/register.json"));
        Assert.Equal(consumer.Read("App/register.netstandard2.0.json"), consumer.Read("App/gdpr-register.json"));
        Assert.Contains("what you ordered", consumer.Read("App/register.json"), StringComparison.Ordinal);
        Assert.Contains("what you order\"", consumer.Read("App/register.net10.0.json"), StringComparison.Ordinal);
    }

    /// <summary>The Web SDK publishes all JSON that lies in a project.</summary>
    [Fact]
    public async Task Published_web_app_has_neither_file_beside_it()
    {
        var consumer = feed.NewConsumer();
        consumer.With("Web/Web.csproj", $"""
            <Project Sdk="Microsoft.NET.Sdk.Web">
              <PropertyGroup>
                <TargetFramework>net10.0</TargetFramework>
                <GdprKitRegisterOutput>docs/register.json</GdprKitRegisterOutput>
              </PropertyGroup>
              <ItemGroup>
                {consumer.Package("GdprKit.AspNetCore")}
              </ItemGroup>
            </Project>
            """)
            .With("Web/appsettings.json", "{}")
            .With("Web/Program.cs", """[assembly: GdprKit.DataController("Shop ApS", Country = "DK", Email = "privacy@shop.example")] public static class Program { public static void Main() { } }""");

        Assert.Equal(2, Written((await consumer.DotnetAsync("publish", "Web", "-nologo", "-p:GdprKitAcceptRegister=true")).IsClean()));
        (await consumer.DotnetAsync("publish", "Web", "-nologo", "--output", "published")).IsClean();

        var json = Directory.GetFiles(Path.Combine(consumer.Folder, "published"), "*.json", SearchOption.AllDirectories).Select(Path.GetFileName);
        Assert.Equal(["Web.deps.json", "Web.runtimeconfig.json", "Web.staticwebassets.endpoints.json", "appsettings.json"], json.Order(StringComparer.Ordinal));
    }

    private static int Written(CommandResult result) => result.Output.Split('\n').Count(line => line.Contains("GdprKit: ", StringComparison.Ordinal) && line.Contains("was written", StringComparison.Ordinal));
}
