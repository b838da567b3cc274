namespace GdprKit.Package.Tests;

/// <summary>The classes here run one after the other, beside those of <see cref="SolutionCollection"/>: more builds at a time than cores only wait for each other.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
