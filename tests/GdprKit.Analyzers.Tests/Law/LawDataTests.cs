using GdprKit.Declarations;
using GdprKit.Declarations.Law;

namespace GdprKit.Analyzers.Tests.Law;

/// <summary>The compiler side has the law's data, too; what is in it is tested beside the register.</summary>
public sealed class LawDataTests
{
    [Fact]
    public void Every_file_is_in_the_analyzers_assembly()
    {
        Assert.Equal("GdprKit.Analyzers", typeof(LawFile).Assembly.GetName().Name);
        var files = Directory.GetFiles(Path.Combine(Testing.Repository.Root, "src/GdprKit.Register/Declarations/Law"), "*.txt").Select(f => "Law/" + Path.GetFileName(f));
        Assert.Empty(files.Except(typeof(LawFile).Assembly.GetManifestResourceNames()));
    }

    [Fact]
    public void Data_is_read()
    {
        Assert.True(Countries.IsEea("SE"));
        Assert.NotNull(Countries.Adequacy("US"));
        Assert.Equal(15, ChildAges.Of("DK"));
        Assert.Equal(Period.Parse("P7Y"), StatutoryPeriods.Of("SE:1999:1078:7:2")?.Minimum);
        Assert.NotNull(FormerAuthorities.In("Datainspektionen"));
        Assert.NotNull(Trackers.Find("_ga"));
        Assert.NotNull(FrameworkCookies.Find(".AspNetCore.Session"));
        Assert.Equal("så länge det är nödvändigt", Phrases.Find(PhraseList.AsLongAsNecessary, "Så länge det är nödvändigt."));
        Assert.NotNull(KnownProcessors.Find("SendGrid"));
    }
}
