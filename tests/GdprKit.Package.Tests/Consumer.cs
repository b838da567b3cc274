namespace GdprKit.Package.Tests;

/// <summary>A folder with somebody's code that uses the packed packages.</summary>
internal sealed class Consumer(PackedFeed feed, string folder)
{
    public string Folder { get; } = folder;

    public string Read(string path) => File.ReadAllText(Path.Combine(Folder, path));

    public Consumer With(string path, string content)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, content);
        return this;
    }

    /// <summary>A project as "dotnet new console" writes it, with one of our packages.</summary>
    public Consumer WithConsole(string path, string items = "", string properties = "") => With(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <OutputType>Exe</OutputType>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>A class library as "dotnet new classlib" writes it.</summary>
    public Consumer WithLibrary(string path, string items = "", string properties = "") => With(path, $"""
        <Project Sdk="Microsoft.NET.Sdk">
          <PropertyGroup>
            <TargetFramework>net10.0</TargetFramework>
            <ImplicitUsings>enable</ImplicitUsings>
            <Nullable>enable</Nullable>
            {properties}
          </PropertyGroup>
          <ItemGroup>
            {items}
          </ItemGroup>
        </Project>
        """);

    /// <summary>A solution as "dotnet new sln" and "dotnet sln add" write it, without two starts of the SDK.</summary>
    public Consumer WithSolution(params IEnumerable<string> projects) => With("Shop.slnx", $"""
        <Solution>
          {string.Join("\n  ", projects.Select(p => $"""<Project Path="{p}/{p}.csproj" />"""))}
        </Solution>
        """);

    /// <summary>A reference to one of our packages, in the version under test.</summary>
    public string Package(string id) => $"""<PackageReference Include="{id}" Version="{feed.Version}" />""";

    public string Version => feed.Version;

    public Task<CommandResult> BuildAsync(string project, params IEnumerable<string> arguments) =>
        DotnetAsync(["build", project, "-nologo", "-clp:NoSummary", .. arguments]);

    public Task<CommandResult> DotnetAsync(params IEnumerable<string> arguments) => Dotnet.RunAsync(Folder, feed.Packages, arguments);

    /// <summary>With a property in the environment, as one sets it for a single command that takes none.</summary>
    public Task<CommandResult> DotnetWithAsync(string property, string value, params IEnumerable<string> arguments) =>
        Dotnet.RunAsync("dotnet", Folder, feed.Packages, new Dictionary<string, string> { [property] = value }, arguments);

    /// <summary>Starts a web app that is built, at any free port.</summary>
    public Task<RunningApp> StartAsync(string project) =>
        RunningApp.StartAsync(Dotnet.Start("dotnet", Folder, feed.Packages, ["run", "--no-build", "--project", project, "--urls", "http://127.0.0.1:0"]));

    public Task<CommandResult> RunAsync(string program, params IEnumerable<string> arguments) =>
        Dotnet.RunAsync(Path.Combine(Folder, program), Folder, feed.Packages, arguments);
}
