namespace GdprKit.Package.Tests;

/// <summary>The same code gives the same bytes, wherever it lies: a register can be compared with the one that was approved.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReproducibleBuildTests(PackedFeed feed)
{
    private const string Assembly = "Domain/bin/Release/net10.0/Domain.dll";

    [Fact]
    public async Task Two_builds_on_different_paths_give_the_same_assembly() => Assert.Equal(await MappedBytesAsync(), await MappedBytesAsync());

    [Fact]
    public async Task Fragment_is_the_same_even_where_paths_are_not_mapped_and_names_none()
    {
        var (one, other) = (await BuiltAsync(), await BuiltAsync());

        var fragment = AssemblyFragment.Read(Path.Combine(one.Folder, Assembly));
        Assert.Equal(fragment, AssemblyFragment.Read(Path.Combine(other.Folder, Assembly)));
        Assert.Contains("deliver what you ordered", fragment);
        Assert.DoesNotContain(one.Folder, fragment);
    }

    private async Task<byte[]> MappedBytesAsync()
    {
        // What source control does on a build server, by hand: the project's own path is no part of its output.
        var built = await BuiltAsync("""
            <Project>
              <PropertyGroup>
                <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
              </PropertyGroup>
            </Project>
            """);
        return await File.ReadAllBytesAsync(Path.Combine(built.Folder, Assembly));
    }

    private async Task<Consumer> BuiltAsync(string targets = "<Project />")
    {
        var shop = Shop.In(feed.NewConsumer()).With("Directory.Build.targets", targets);
        (await shop.BuildAsync("Domain", "--configuration", "Release")).IsClean();
        return shop;
    }
}
