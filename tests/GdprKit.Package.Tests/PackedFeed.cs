using System.IO.Compression;

namespace GdprKit.Package.Tests;

/// <summary>
/// The packages, packed once a run from source into a feed of their own. The version is new each time: NuGet never looks twice at
/// a version that it has, so a fixed one would test the packages of yesterday.
/// </summary>
public sealed class PackedFeed : IAsyncLifetime
{
    public static readonly string[] PackageIds = ["GdprKit", "GdprKit.Register", "GdprKit.AspNetCore", "GdprKit.EntityFrameworkCore", "GdprKit.Serilog"];

    // Not named after the product: a path must never look like one of its assemblies in a warning.
    private static readonly string Root = Directory.CreateTempSubdirectory("package-tests-").FullName;

    /// <summary>Each collection has a feed, and all are this one.</summary>
    private static readonly Lazy<Task> Packing = new(PackAsync);

    private static readonly string RunVersion = $"0.1.0-test.{DateTime.UtcNow.Ticks}";

    public string Version => RunVersion;

    /// <summary>Where consumers restore to, so that nothing of a test run stays in the machine's own folder.</summary>
    public string Packages => Path.Combine(Root, "packages");

    private static string Feed => Path.Combine(Root, "feed");

    public Task InitializeAsync() => Packing.Value;

    /// <summary>The last collection to end is not known, but the end of the run is.</summary>
    public Task DisposeAsync() => Task.CompletedTask;

    private static async Task PackAsync()
    {
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Root, recursive: true);
        // Own artifacts: "dotnet test" may still be building the same projects next door, by the analyzers of the SDK too, which say the same here.
        var packed = await Dotnet.RunAsync(Repository.Root, packages: null, "pack", "GdprKit.sln", "--configuration", "Release",
            "--output", Feed, $"-p:Version={RunVersion}", $"-p:ArtifactsPath={Path.Combine(Root, "artifacts")}", "-p:RunAnalyzers=false");
        packed.Succeeds();
    }

    public ZipArchive Open(string id, string extension = "nupkg") => ZipFile.OpenRead(Path.Combine(Feed, $"{id}.{Version}.{extension}"));

    /// <summary>An empty folder whose builds see this feed and the machine's sources, and nothing of our repository.</summary>
    internal Consumer NewConsumer()
    {
        var folder = Directory.CreateDirectory(Path.Combine(Root, "consumers", Path.GetRandomFileName())).FullName;
        return new Consumer(this, folder)
            .With("nuget.config", $"""
                <configuration>
                  <packageSources>
                    <add key="packed" value="{Feed}" />
                  </packageSources>
                  {FallbackFolders()}
                </configuration>
                """)
            .With("Directory.Build.props", """
                <Project>
                  <PropertyGroup>
                    <NuGetAudit>false</NuGetAudit>
                  </PropertyGroup>
                </Project>
                """)
            .With("Directory.Build.targets", "<Project />")
            .With("Directory.Packages.props", "<Project />")
            .With(".editorconfig", "root = true");
    }

    /// <summary>The machine's packages serve what is not ours without another download.</summary>
    private static string FallbackFolders()
    {
        var machine = Environment.GetEnvironmentVariable("NUGET_PACKAGES")
            ?? Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.UserProfile), ".nuget", "packages");
        return Directory.Exists(machine) ? $"""<fallbackPackageFolders><add key="machine" value="{machine}" /></fallbackPackageFolders>""" : "";
    }
}
