namespace GdprKit.Package.Tests;

/// <summary>An app and its library, in the shapes that teams have: what the library declares is in the app's register.</summary>
[Collection(PackageCollection.Name)]
public sealed class RegisterConsumerTests(PackedFeed feed)
{
    [Fact]
    public async Task Solution_with_central_package_management_builds_and_prints_its_register()
    {
        var shop = Shop.In(feed.NewConsumer(), versions: false);
        shop.With("Directory.Packages.props", $"""
            <Project>
              <PropertyGroup>
                <ManagePackageVersionsCentrally>true</ManagePackageVersionsCentrally>
                <CentralPackageTransitivePinningEnabled>true</CentralPackageTransitivePinningEnabled>
              </PropertyGroup>
              <ItemGroup>
                <PackageVersion Include="GdprKit" Version="{shop.Version}" />
                <PackageVersion Include="GdprKit.Register" Version="{shop.Version}" />
                <PackageVersion Include="Microsoft.Extensions.DependencyInjection" Version="{Shop.DependencyInjectionVersion}" />
              </ItemGroup>
            </Project>
            """);
        shop.WithSolution("Domain", "App");

        (await shop.BuildAsync("Shop.slnx", "-warnaserror")).IsClean();

        Assert.Equal(Shop.Register, (await shop.DotnetAsync("run", "--no-build", "--project", "App")).Succeeds().Output);
    }

    [Fact]
    public async Task Trimmed_app_has_no_trim_warnings_and_prints_its_register()
    {
        var shop = Shop.In(feed.NewConsumer(), """
            <PublishTrimmed>true</PublishTrimmed>
            <SelfContained>true</SelfContained>
            <RuntimeIdentifier>linux-x64</RuntimeIdentifier>
            <TrimmerSingleWarn>false</TrimmerSingleWarn>
            """);

        (await shop.DotnetAsync("publish", "App", "-nologo", "--output", "published")).IsClean();

        Assert.Equal(Shop.Register, (await shop.RunAsync("published/App")).Succeeds().Output);
        Assert.False(File.Exists(Path.Combine(shop.Folder, "published", "System.Private.Xml.dll")), "Nothing was trimmed.");
    }
}
