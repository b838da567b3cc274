using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Transparency.TranslationAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

/// <summary>GDPR9017.</summary>
public sealed class InvalidTranslationTests
{
    private const string App = "[assembly: DataController(\"Shop\")]";

    [Theory]
    [InlineData("", 1, "it is no well-formed XML here")]
    [InlineData("<xliff\n<", 2, "it is no well-formed XML here")]
    [InlineData("<!DOCTYPE x [<!ENTITY a \"b\">]>\n<x>&a;</x>", 1, "it is no well-formed XML here")]
    [InlineData("<root/>", 1, "it is no XLIFF 1.2: its root is not <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:2.0\"/>", 1, "it is no XLIFF 1.2: its root is not <xliff version=\"1.2\" xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file source-language=\"en\"/></xliff>", 2, "<file> does not say its target-language")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file target-language=\"fi\"/></xliff>", 2, "GdprKit has no words of its own in the target-language 'fi', only in en, sv, da")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file source-language=\"da\" target-language=\"da\"/></xliff>", 2, "'da' is both the source-language and the target-language")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file target-language=\"da\"><body>\n<trans-unit id=\"a\"><target>b</target></trans-unit></body></file></xliff>", 3, "<trans-unit> has no <source>")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\">\n<file target-language=\"da\"><body>\n<trans-unit id=\"a\"><source>a</source><target>b</target></trans-unit>\n<trans-unit id=\"b\"><source> a </source><target>c</target></trans-unit></body></file></xliff>", 4, "'a' is translated twice, as 'b' and as 'c'")]
    public async Task Fault_is_told_with_file_and_line(string text, int line, string message)
    {
        var said = (await Verify.VerifyAsync(App, files: [new("PrivacyNotice.da.xlf", text)])).Single(d => d.Id == "GDPR9017");

        Assert.Equal($"'PrivacyNotice.da.xlf' cannot be read: {message}", said.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.Equal(("/App/PrivacyNotice.da.xlf", line), (said.Location.GetLineSpan().Path, said.Location.GetLineSpan().StartLinePosition.Line + 1));
    }

    [Fact]
    public async Task Library_is_told_of_its_own_file() =>
        Assert.Single(await Verify.VerifyAsync("public class Order;", files: [new("PrivacyNotice.da.xlf", "<")]));

    [Fact]
    public async Task Two_units_may_say_the_same() =>
        Assert.DoesNotContain(await Verify.VerifyAsync("[assembly: DataController(\"Shop\")]", files: [TestFile.Translation("da", ("a", "b"), ("a", "b"))]), d => d.Id == "GDPR9017");

    /// <summary>A file that cannot be read costs its texts and nothing else.</summary>
    [Theory]
    [InlineData("")]
    [InlineData("<xliff xmlns=\"urn:oasis:names:tc:xliff:document:1.2\"><file target-language=\"da\"><body><trans-unit/></body></file>")]
    public void Generator_passes_over_it(string text) =>
        Assert.DoesNotContain("translations", GeneratorRun.Of(TestCompilation.Create(App), files: [new("PrivacyNotice.da.xlf", text)]).Json!, StringComparison.Ordinal);
}
