using System.Xml.Linq;

namespace GdprKit.Package.Tests;

/// <summary>The working copy that the tests were built from.</summary>
internal static class Repository
{
    public static string Root { get; } = FindRoot(AppContext.BaseDirectory);

    /// <summary>The version that Directory.Packages.props pins, so that consumers restore what the packages were built with.</summary>
    public static string PinnedVersion(string package) =>
        XDocument.Load(Path.Combine(Root, "Directory.Packages.props"))
            .Descendants("PackageVersion")
            .Single(version => (string?)version.Attribute("Include") == package)
            .Attribute("Version")!.Value;

    private static string FindRoot(string folder)
    {
        for (var current = new DirectoryInfo(folder); current is not null; current = current.Parent)
        {
            if (File.Exists(Path.Combine(current.FullName, "GdprKit.sln"))) return current.FullName;
        }

        throw new InvalidOperationException($"No folder above {folder} holds GdprKit.sln.");
    }
}
