using GdprKit.Testing;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Transparency.TranslationAnalyzer>;
using VerifyFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Transparency.TranslationAnalyzer, GdprKit.CodeFixes.Rules.Transparency.MissingTranslationFix>;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

/// <summary>GDPR3009.</summary>
public sealed class MissingTranslationTests
{
    private const string App = """
        [assembly: DataController("Shop")]
        [assembly: {|GDPR3009:PrivacyNotice(Language = "en")|}]
        [ProcessingActivity("deliver what you ordered")] [LegalBasis(Article6.Contract, "the purchase")]
        public class Order { [PersonalData(DataCategory.Contact)] public string? Address { get; set; } }
        """;

    private static string Complete { get; } = App.Replace("{|GDPR3009:", "", StringComparison.Ordinal).Replace("|}", "", StringComparison.Ordinal);

    private static readonly (string, string)[] All = [("deliver what you ordered", "levere det, du har bestilt"), ("the purchase", "købet"), ("Address", "Adresse")];

    [Fact]
    public async Task Text_that_a_translation_lacks_is_named()
    {
        var said = await Verify.VerifyAsync(App, files: [TestFile.Translation("da", All[..2])]);

        Assert.Equal(
            "The notice in 'da' lacks the text 'Address' (order.address) (GDPR Art. 12(1)): until every text is translated, the notice is not offered in that language",
            Assert.Single(said).GetMessage());
    }

    [Fact]
    public async Task All_that_is_missing_is_counted() =>
        Assert.Contains("the text 'deliver what you ordered' (order.purpose) and 2 more", Assert.Single(await Verify.VerifyAsync(App, files: [TestFile.Translation("da")])).GetMessage(), StringComparison.Ordinal);

    [Fact]
    public async Task Complete_translation_is_silent() => await Verify.VerifyAsync(Complete, files: [TestFile.Translation("da", All)]);

    [Fact]
    public async Task App_without_translations_is_silent() => await Verify.VerifyAsync(Complete);

    [Fact]
    public async Task Several_files_of_a_language_add_up() => await Verify.VerifyAsync(Complete, files: [TestFile.Translation("da", All[..1]), new("PrivacyNotice.more.xlf", TestFile.Translation("da", All[1..]).Text)]);

    [Theory]
    [InlineData("other.xlf")]
    [InlineData("PrivacyNotice.da.txt")]
    public async Task Other_files_are_nobody_s_translation(string name) => await Verify.VerifyAsync(Complete, files: [new(name, "no XML")]);

    [Fact]
    public async Task Changed_text_has_no_translation_any_more() =>
        await Verify.VerifyAsync(App, files: [TestFile.Translation("da", [.. All[1..], ("deliver what you have ordered", "levere det, du har bestilt")])]);

    [Theory]
    [InlineData("<source>the purchase</source><target state=\"new\">købet</target>", false)]
    [InlineData("<source>the purchase</source><target state=\"needs-translation\">købet</target>", false)]
    [InlineData("<source>the purchase</source><target></target>", false)]
    [InlineData("<source>the purchase</source>", false)]
    [InlineData("<source>the purchase</source><target state=\"translated\">købet</target>", true)]
    [InlineData("<source>the\n   purchase</source><target>købet</target>", true)]
    public async Task Unit_counts_when_it_is_translated(string unit, bool counts)
    {
        var file = TestFile.Translation("da", [.. All[..1], All[2]]);
        file = new(file.Path, file.Text.Replace("    </body>", $"<trans-unit id=\"x\">{unit}</trans-unit></body>", StringComparison.Ordinal));

        await Verify.VerifyAsync(counts ? Complete : App, files: [file]);
    }

    [Fact]
    public async Task Unit_that_is_not_to_be_translated_stays_as_it_is()
    {
        var file = TestFile.Translation("da", [.. All[..1], All[2]]);
        await Verify.VerifyAsync(Complete, files: [new(file.Path, file.Text.Replace("    </body>", "<trans-unit id=\"x\" translate=\"no\"><source>the purchase</source></trans-unit></body>", StringComparison.Ordinal))]);
    }

    /// <summary>What the notice does not print needs no translation.</summary>
    [Theory]
    [InlineData("[assembly: SecurityMeasure(\"locked doors\")]")]
    [InlineData("[assembly: StoredIn(\"the archive\")]")]
    [InlineData("[assembly: Processor(\"the purchase\", Agreement = \"in the safe\")]")]
    [InlineData("[ProcessingActivity(\"host\")] [ProcessorFor(\"our customers\")] public class Hosting;")]
    [InlineData("[NotPersonalData(\"made up\")] public class Demo { public string? Email { get; set; } }")]
    public async Task What_is_not_public_is_not_asked_for(string declaration) =>
        await Verify.VerifyAsync(Place(Complete, declaration), files: [TestFile.Translation("da", All)]);

    [Fact]
    public async Task Library_is_not_asked() =>
        await Verify.VerifyAsync("[ProcessingActivity(\"deliver\")] public class Delivery;", files: [TestFile.Translation("da")]);

    [Fact]
    public async Task Texts_and_translations_of_libraries_count()
    {
        var library = GeneratorRun.Of(TestCompilation.Create("[ProcessingActivity(\"deliver\")] public class Delivery;", "Library"), files: [TestFile.Translation("da", ("deliver", "levere"))]).Reference;
        const string Host = "[assembly: DataController(\"Shop\")] [assembly: {|GDPR3009:PrivacyNotice|}] [ProcessingActivity(\"sell\")] public class Sales;";

        Assert.Contains("'sell' (sales.purpose) (GDPR", Assert.Single(await Verify.VerifyAsync(Host, references: [library])).GetMessage(), StringComparison.Ordinal);
        await Verify.VerifyAsync(Host.Replace("{|GDPR3009:PrivacyNotice|}", "PrivacyNotice", StringComparison.Ordinal), references: [library], files: [TestFile.Translation("da", ("sell", "sælge"))]);
    }

    [Fact]
    public async Task Fix_adds_the_missing_units_and_keeps_the_rest()
    {
        var file = TestFile.Translation("da", All[..1]);

        await VerifyFix.VerifyFilesAsync(Complete, [file], [file.Text.Replace("    </body>", """
                  <trans-unit id="order.legal-basis.statement">
                    <source>the purchase</source>
                    <target state="new">the purchase</target>
                  </trans-unit>
                  <trans-unit id="order.address">
                    <source>Address</source>
                    <target state="new">Address</target>
                  </trans-unit>
                </body>
            """, StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task Fix_fills_an_empty_body_with_the_line_ends_of_the_file()
    {
        var text = "<xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\r\n  <file source-language=\"en\" target-language='da'>\r\n    <body />\r\n  </file>\r\n</xliff>";
        const string Source = "[assembly: DataController(\"Shop\")] [ProcessingActivity(\"a < b & \\\"c\\\"\")] public class A; [ProcessingActivity(\"b\", Id = \"a\")] public class B;";

        await VerifyFix.VerifyFilesAsync(Source, [new("PrivacyNotice.da.xlf", text)], [text.Replace("<body />", "<body>\r\n"
            + "      <trans-unit id=\"a.purpose\">\r\n        <source>a &lt; b &amp; &quot;c&quot;</source>\r\n        <target state=\"new\">a &lt; b &amp; &quot;c&quot;</target>\r\n      </trans-unit>\r\n"
            + "      <trans-unit id=\"a.purpose-2\">\r\n        <source>b</source>\r\n        <target state=\"new\">b</target>\r\n      </trans-unit>\r\n"
            + "    </body>", StringComparison.Ordinal)]);
    }

    [Fact]
    public async Task Fix_serves_all_languages_at_once()
    {
        const string Source = "[assembly: DataController(\"Shop\")] [ProcessingActivity(\"sell\")] public class Sales;";
        TestFile[] files = [TestFile.Translation("da"), TestFile.Translation("sv")];

        await VerifyFix.VerifyFilesAsync(Source, files, [.. files.Select(f => f.Text.Replace("    </body>", """
                  <trans-unit id="sales.purpose">
                    <source>sell</source>
                    <target state="new">sell</target>
                  </trans-unit>
                </body>
            """, StringComparison.Ordinal))]);
    }

    [Fact]
    public async Task Fix_is_not_offered_where_all_units_wait_for_their_translator()
    {
        var file = TestFile.Translation("da", All);
        Assert.Empty(await VerifyFix.TitlesAsync(App, files: [new(file.Path, file.Text.Replace("<target>købet", "<target state=\"new\">købet", StringComparison.Ordinal))]));
    }

    private static string Place(string app, string declaration) => declaration.StartsWith("[assembly", StringComparison.Ordinal) ? declaration + app : app + declaration;
}
