namespace GdprKit.Package.Tests;

/// <summary>A team's own words, in the file beside the project and in .editorconfig.</summary>
[Collection(PackageCollection.Name)]
public sealed class VocabularyTests(PackedFeed feed)
{
    [Fact]
    public async Task Both_are_heard_and_dotnet_format_tags_by_them()
    {
        var shop = Shop("public class Row { public string Kundnr = \"\"; public string Sagsnr = \"\"; public string Email = \"\"; }")
            .With("Shop/GdprKit.Vocabulary.txt", "kundnr = Identity\nemail = none\n")
            .With(".editorconfig", "root = true\n[*.cs]\ngdprkit_terms = sagsnr: Transaction\n");

        var built = (await shop.BuildAsync("Shop")).Succeeds();
        Assert.Contains("'Kundnr' looks like personal data ('kundnr' in the vocabulary, by its name)", built.Output, StringComparison.Ordinal);
        Assert.Contains("'Sagsnr' looks like", built.Output, StringComparison.Ordinal);
        Assert.DoesNotContain("'Email'", built.Output, StringComparison.Ordinal);

        (await shop.DotnetAsync("format", "analyzers", "Shop/Shop.csproj", "--diagnostics", "GDPR1001", "--no-restore")).Succeeds();

        Assert.Contains("[PersonalData(DataCategory.Identity)] public string Kundnr", shop.Read("Shop/Code.cs").ReplaceLineEndings(" "), StringComparison.Ordinal);
        Assert.Contains("[PersonalData(DataCategory.Transaction)] public string Sagsnr", shop.Read("Shop/Code.cs").ReplaceLineEndings(" "), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Faults_are_errors_at_their_lines()
    {
        var shop = Shop("public class Row;")
            .With("Shop/GdprKit.Vocabulary.txt", "# ours\nkundnr = Identiti\n")
            .With(".editorconfig", "root = true\n[*.cs]\ngdprkit_excluded = Shop..Legacy\n");

        var built = (await shop.BuildAsync("Shop")).Fails();

        Assert.Contains("GdprKit.Vocabulary.txt(2,1): error GDPR9019", built.Output, StringComparison.Ordinal);
        Assert.Contains(".editorconfig(3,1): error GDPR9019", built.Output, StringComparison.Ordinal);
    }

    private Consumer Shop(string code)
    {
        var consumer = feed.NewConsumer();
        return consumer.WithLibrary("Shop/Shop.csproj", consumer.Package("GdprKit")).With("Shop/Code.cs", code);
    }
}
