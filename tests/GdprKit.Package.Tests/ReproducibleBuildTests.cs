namespace GdprKit.Package.Tests;

/// <summary>The same code gives the same bytes, wherever it lies: a register can be compared with the one that was approved.</summary>
[Collection(PackageCollection.Name)]
public sealed class ReproducibleBuildTests(PackedFeed feed)
{
    private const string Assembly = "Domain/bin/Release/net10.0/Domain.dll";

    /// <summary>What source control does on a build server, by hand: the project's own path is no part of its output.</summary>
    private const string MappedPaths = """
        <Project>
          <PropertyGroup>
            <PathMap>$(MSBuildProjectDirectory)=/_/</PathMap>
          </PropertyGroup>
        </Project>
        """;

    [Fact]
    public async Task Two_builds_on_different_paths_give_the_same_assembly_and_even_unmapped_ones_the_same_fragment()
    {
        var (one, other, unmapped) = (await BuiltAsync(MappedPaths), await BuiltAsync(MappedPaths), await BuiltAsync("<Project />"));

        Assert.Equal(File.ReadAllBytes(Path.Combine(one.Folder, Assembly)), File.ReadAllBytes(Path.Combine(other.Folder, Assembly)));
        var fragment = AssemblyFragment.Read(Path.Combine(unmapped.Folder, Assembly));
        Assert.Equal(AssemblyFragment.Read(Path.Combine(one.Folder, Assembly)), fragment);
        Assert.Contains("deliver what you ordered", fragment);
        Assert.DoesNotContain(unmapped.Folder, fragment);
    }

    private async Task<Consumer> BuiltAsync(string targets)
    {
        var shop = Shop.In(feed.NewConsumer()).With("Directory.Build.targets", targets);
        (await shop.BuildAsync("Domain", "--configuration", "Release")).IsClean();
        return shop;
    }
}
