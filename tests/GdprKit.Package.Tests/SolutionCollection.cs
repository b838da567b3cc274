namespace GdprKit.Package.Tests;

/// <summary>Tests of whole solutions and apps, one after the other; the slower half.</summary>
[CollectionDefinition(Name)]
public sealed class SolutionCollection : ICollectionFixture<PackedFeed>
{
    public const string Name = "solutions";
}
