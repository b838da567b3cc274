using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>GDPR7011.</summary>
public sealed class PersonalLiteralTests
{
    [Theory]
    [InlineData("anna.lindqvist@telia.com")]
    [InlineData("sven.larsson@foretaget.se")]
    [InlineData("ANNA.LINDQVIST@foretaget.se")]
    [InlineData("Mary.McDonald@foretaget.se")]
    [InlineData("To: Sven <svenlarsson71@gmail.com>")]
    [InlineData("19811218-4562")]
    [InlineData("811218-4562")]
    [InlineData("198112184562")]
    [InlineData("born 811278-4569")] // A coordination number.
    [InlineData("070761-4285")] // The example in the CPR's own documentation of modulus 11.
    [InlineData("01010750160")]
    [InlineData("131052-308T")]
    [InlineData("NO8330001234567")]
    [InlineData("SE72 8000 0810 3400 0978 3242")]
    public async Task Data_of_people_is_reported_and_not_repeated(string text)
    {
        var diagnostic = Assert.Single(await AnalyzerVerifier<PersonalLiteralAnalyzer>.VerifyAsync($"public class C {{ public const string Value = [|\"{text}\"|]; }}"));
        Assert.DoesNotContain(text, diagnostic.GetMessage(null), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("user@example.com")]
    [InlineData("anna.lindqvist@example.org")]
    [InlineData("anna.lindqvist@shop.test")]
    [InlineData("info@foretaget.se")]
    [InlineData("john.doe@gmail.com")]
    [InlineData("DoNotReply.Orders@foretaget.se")]
    [InlineData("Courts.TCO@foretaget.se")]
    [InlineData("git@github.com:shop/shop.git")]
    [InlineData("https://anna.lindqvist@host.se/path")]
    [InlineData("icon.small@2x.png")]
    [InlineData("ola@firma.no")] // One word may be anybody.
    [InlineData("19900101-2384")] // Given by Skatteverket for tests.
    [InlineData("19811218-9876")] // So are serial numbers from 980.
    [InlineData("19811218-4563")] // Check digit.
    [InlineData("19811318-4562")] // Month.
    [InlineData("202311051230")]
    [InlineData("123456-7890")]
    [InlineData("01810750160")] // Norwegian test numbers.
    [InlineData("SE45 5000 0000 0583 9825 7466")] // The example of the standard.
    [InlineData("SE72 8000 0810 3400 0978 3243")]
    [InlineData("00000000-0000-0000-0000-000000000000")]
    [InlineData("1.234567890123")]
    public async Task Examples_and_others(string text) => Assert.Empty(await AnalyzerVerifier<PersonalLiteralAnalyzer>.VerifyAsync($"public class C {{ public const string Value = \"{text}\"; }}"));

    [Fact]
    public Task What_an_attribute_declares_is_declared() =>
        AnalyzerVerifier<PersonalLiteralAnalyzer>.VerifyAsync("[assembly: DataController(\"Shop\", Email = \"sven.larsson@foretaget.se\")]");
}
