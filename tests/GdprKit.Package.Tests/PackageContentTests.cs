using System.Xml.Linq;

namespace GdprKit.Package.Tests;

[Collection(PackageCollection.Name)]
public sealed class PackageContentTests(PackedFeed feed)
{
    [Fact]
    public void GdprKit_holds_exactly_these_files() => AssertFiles("GdprKit",
        "GdprKit.nuspec",
        "README.md",
        "analyzers/dotnet/cs/GdprKit.Analyzers.dll",
        "analyzers/dotnet/cs/GdprKit.CodeFixes.dll",
        "build/GdprKit.Advise.globalconfig",
        "build/GdprKit.Redaction.targets",
        "build/GdprKit.RegisterFile.targets",
        "build/GdprKit.Strict.globalconfig",
        "build/GdprKit.props",
        "build/GdprKit.targets",
        "buildTransitive/GdprKit.Advise.globalconfig",
        "buildTransitive/GdprKit.Redaction.targets",
        "buildTransitive/GdprKit.RegisterFile.targets",
        "buildTransitive/GdprKit.Strict.globalconfig",
        "buildTransitive/GdprKit.props",
        "buildTransitive/GdprKit.targets",
        "icon.png",
        "lib/netstandard2.0/GdprKit.dll",
        "lib/netstandard2.0/GdprKit.xml",
        "tools/net10.0/GdprKit.Build.dll",
        "tools/net10.0/GdprKit.Build.runtimeconfig.json",
        "tools/net10.0/GdprKit.Register.dll",
        "tools/net10.0/GdprKit.dll");

    [Fact]
    public void Register_holds_exactly_these_files() => AssertFiles("GdprKit.Register",
        "GdprKit.Register.nuspec",
        "README.md",
        "icon.png",
        "lib/net10.0/GdprKit.Register.dll",
        "lib/net10.0/GdprKit.Register.xml",
        "schemas/register.v1.schema.json");

    [Fact]
    public void AspNetCore_holds_exactly_these_files() => AssertFiles("GdprKit.AspNetCore",
        "GdprKit.AspNetCore.nuspec",
        "README.md",
        "icon.png",
        "lib/net10.0/GdprKit.AspNetCore.dll",
        "lib/net10.0/GdprKit.AspNetCore.xml");

    [Fact]
    public void EntityFrameworkCore_holds_exactly_these_files() => AssertFiles("GdprKit.EntityFrameworkCore",
        "GdprKit.EntityFrameworkCore.nuspec",
        "README.md",
        "icon.png",
        "lib/net10.0/GdprKit.EntityFrameworkCore.dll",
        "lib/net10.0/GdprKit.EntityFrameworkCore.xml",
        "schema/postgresql.sql",
        "schema/sqlite.sql");

    [Fact]
    public void Serilog_holds_exactly_these_files() => AssertFiles("GdprKit.Serilog",
        "GdprKit.Serilog.nuspec",
        "README.md",
        "icon.png",
        "lib/net10.0/GdprKit.Serilog.dll",
        "lib/net10.0/GdprKit.Serilog.xml");

    [Fact]
    public void GdprKit_depends_on_nothing() => Assert.DoesNotContain(Nuspec("GdprKit").Descendants(), element => element.Name.LocalName == "dependency");

    [Theory]
    [InlineData("GdprKit.Register", "GdprKit")]
    [InlineData("GdprKit.AspNetCore", "GdprKit.Register")]
    [InlineData("GdprKit.EntityFrameworkCore", "GdprKit.Register")]
    [InlineData("GdprKit.Serilog", "GdprKit.Register")]
    public void Whoever_references_only_the_upper_package_gets_analyzers_and_generator_of_the_lower(string upper, string lower)
    {
        var dependency = Nuspec(upper).Descendants().Single(element => element.Name.LocalName == "dependency" && (string?)element.Attribute("id") == lower);

        // Without an include, NuGet leaves out build files and analyzers of a dependency.
        Assert.Equal("All", (string?)dependency.Attribute("include"));
        Assert.Null(dependency.Attribute("exclude"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Metadata_names_license_readme_icon_and_repository(string id)
    {
        var metadata = Nuspec(id).Elements().Single().Elements().ToLookup(element => element.Name.LocalName);

        Assert.Equal(id, metadata["id"].Single().Value);
        Assert.Equal("MIT", metadata["license"].Single().Value);
        Assert.Equal("expression", (string?)metadata["license"].Single().Attribute("type"));
        Assert.Equal("README.md", metadata["readme"].Single().Value);
        Assert.Equal("icon.png", metadata["icon"].Single().Value);
        Assert.NotEmpty(metadata["description"].Single().Value);
        Assert.Equal("git", (string?)metadata["repository"].Single().Attribute("type"));
        Assert.Equal(metadata["projectUrl"].Single().Value, (string?)metadata["repository"].Single().Attribute("url"));
        Assert.Matches("^[0-9a-f]{40}$", (string?)metadata["repository"].Single().Attribute("commit"));
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Readme_is_the_repositorys_with_links_that_work_from_afar(string id)
    {
        using var package = feed.Open(id);
        using var reader = new StreamReader(package.GetEntry("README.md")!.Open());
        var packed = reader.ReadToEnd();

        Assert.DoesNotContain("](./", packed, StringComparison.Ordinal);
        Assert.Contains("](https://raw.githubusercontent.com/gdprkit/gdprkit/main/.github/images/register.png)", packed, StringComparison.Ordinal);
        Assert.Equal(
            File.ReadAllText(Path.Combine(Repository.Root, "README.md")).TrimEnd(),
            packed.Replace("](https://raw.githubusercontent.com/gdprkit/gdprkit/main/", "](./", StringComparison.Ordinal).Replace("](https://github.com/gdprkit/gdprkit/blob/main/", "](./", StringComparison.Ordinal).TrimEnd());
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Symbols_are_packed_beside_the_package(string id)
    {
        using var symbols = feed.Open(id, "snupkg");

        Assert.Contains(symbols.Entries, entry => entry.Name == $"{id}.pdb");
    }

    public static TheoryData<string> Ids => [.. PackedFeed.PackageIds];

    private void AssertFiles(string id, params string[] expected)
    {
        using var package = feed.Open(id);
        // What the container format itself needs is not ours to list.
        var actual = package.Entries.Select(entry => entry.FullName)
            .Where(name => name != "[Content_Types].xml" && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal);

        Assert.Equal(expected.Order(StringComparer.Ordinal), actual);
    }

    private XElement Nuspec(string id)
    {
        using var package = feed.Open(id);
        using var nuspec = package.GetEntry($"{id}.nuspec")!.Open();
        return XDocument.Load(nuspec).Root!;
    }
}
