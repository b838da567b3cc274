namespace GdprKit.Package.Tests;

/// <summary>Who counts as having asked for GdprKit: its analyzers reach everybody who references one that did.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReferenceTests(PackedFeed feed)
{
    private const string Customer = """public class Customer { public string Email { get; set; } = ""; }""";

    [Theory]
    [InlineData("GdprKit")]
    [InlineData("GdprKit.Register")]
    [InlineData("GdprKit.AspNetCore")]
    public async Task Project_that_references_a_package_itself_is_checked(string id)
    {
        var consumer = feed.NewConsumer();
        consumer.WithLibrary("Shop/Shop.csproj", consumer.Package(id)).With("Shop/Customer.cs", Customer);

        (await consumer.BuildAsync("Shop")).Succeeds().Says("warning GDPR1001");
    }

    [Fact]
    public async Task Project_that_gets_the_package_through_another_project_is_not_checked()
    {
        var consumer = feed.NewConsumer();
        consumer.WithLibrary("Domain/Domain.csproj", consumer.Package("GdprKit")).With("Domain/Nothing.cs", "public class Nothing;")
            .WithConsole("App/App.csproj", """<ProjectReference Include="../Domain/Domain.csproj" />""")
            .With("App/Customer.cs", Customer)
            // That the attributes are in reach shows that GdprKit did flow.
            .With("App/Program.cs", "Console.WriteLine(typeof(GdprKit.PersonalDataAttribute).Name);");

        (await consumer.BuildAsync("App")).IsClean();
    }

    [Theory]
    [InlineData("PackageReference", "GdprKit", "true")]
    [InlineData("PackageReference", "GdprKit.Register", "true")]
    [InlineData("PackageReference", "GdprKit.AspNetCore", "true")]
    [InlineData("PackageReference", "GdprKit.EntityFrameworkCore", "true")]
    [InlineData("PackageReference", "GdprKit.Serilog", "true")]
    [InlineData("PackageReference", "GdprKit.Other", "false")]
    [InlineData("ProjectReference", "../src/GdprKit/GdprKit.csproj", "true")]
    [InlineData("ProjectReference", "../src/GdprKit.Analyzers/GdprKit.Analyzers.csproj", "false")]
    public async Task Build_tells_the_compiler_whether_the_project_references_GdprKit(string kind, string include, string expected)
    {
        var consumer = Evaluated($"""<{kind} Include="{include}" />""");

        Assert.Equal(expected, await PropertyAsync(consumer, "GdprKitReferenced", "-t:GdprKitDetectReference"));
    }

    [Fact]
    public async Task Project_decides_for_itself_when_it_sets_the_property()
    {
        var consumer = Evaluated("", "<GdprKitReferenced>true</GdprKitReferenced>");

        Assert.Equal("true", await PropertyAsync(consumer, "GdprKitReferenced", "-t:GdprKitDetectReference"));
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("<UsingMicrosoftNETSdkBlazorWebAssembly>true</UsingMicrosoftNETSdkBlazorWebAssembly>", "false")]
    [InlineData("<RuntimeIdentifier>browser-wasm</RuntimeIdentifier>", "false")]
    [InlineData("<TargetPlatformIdentifier>android</TargetPlatformIdentifier>", "false")]
    [InlineData("<TargetPlatformIdentifier>ios</TargetPlatformIdentifier>", "false")]
    [InlineData("<TargetPlatformIdentifier>maccatalyst</TargetPlatformIdentifier>", "false")]
    [InlineData("<TargetPlatformIdentifier>windows</TargetPlatformIdentifier>", "")]
    [InlineData("<TargetPlatformIdentifier>android</TargetPlatformIdentifier><GdprKitShipsFragment>true</GdprKitShipsFragment>", "true")]
    public async Task Client_app_ships_no_declarations_unless_it_says_so(string properties, string expected) =>
        Assert.Equal(expected, await PropertyAsync(Evaluated("", properties), "GdprKitShipsFragment"));

    /// <summary>A project that imports the packed build files by hand: their logic alone, without any SDK or restore.</summary>
    private Consumer Evaluated(string items, string properties = "")
    {
        var consumer = feed.NewConsumer();
        foreach (var file in new[] { "GdprKit.props", "GdprKit.targets", "GdprKit.RegisterFile.targets", "GdprKit.Redaction.targets" })
        {
            using var package = feed.Open("GdprKit");
            using var reader = new StreamReader(package.GetEntry($"buildTransitive/{file}")!.Open());
            consumer.With(file, reader.ReadToEnd());
        }

        return consumer.With("Evaluated.proj", $"""
            <Project>
              <Import Project="GdprKit.props" />
              <PropertyGroup>{properties}</PropertyGroup>
              <ItemGroup>{items}</ItemGroup>
              <Import Project="GdprKit.targets" />
            </Project>
            """);
    }

    private static async Task<string> PropertyAsync(Consumer consumer, string property, params string[] arguments)
    {
        var evaluated = await consumer.DotnetAsync(["msbuild", "Evaluated.proj", "-nologo", $"-getProperty:{property}", .. arguments]);
        return evaluated.Succeeds().Output.Trim();
    }
}
