namespace GdprKit.Package.Tests;

/// <summary>Every class here shares one feed and runs after the other: builds use all cores by themselves.</summary>
[CollectionDefinition(Name)]
public sealed class PackageCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "packed";
}
