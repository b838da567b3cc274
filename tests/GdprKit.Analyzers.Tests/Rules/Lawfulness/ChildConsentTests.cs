using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ChildConsentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ChildConsent);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat")|]] public class A;""")]
    // Whatever the country, an age is said; a library knows no country.
    [InlineData("""[ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat", Form = ConsentForm.Click)|]] public class A;""")]
    [InlineData("""[assembly: DataController("Shop", Country = "DK")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat", MinimumAge = 14)|]] public class A;""")]
    [InlineData("""[assembly: DataController("Shop", Country = "DE")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat", MinimumAge = 15)|]] public class A;""")]
    // The controller of the activity itself.
    [InlineData("""[assembly: DataController("Shop", Country = "SE")] [DataController("Butik", Country = "DK")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat", MinimumAge = 13)|]] public class A;""")]
    [InlineData("""[DataSubject("Pupils", DataSubjectCategory.Child)] public class Pupil { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Pupil))] [LegalBasis(Article6.Consent)] [[|Consent("chat")|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop", Country = "SE")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("chat", MinimumAge = 13)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop", Country = "DK")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("chat", MinimumAge = 15)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("chat", MinimumAge = 13)] public class A;""")]
    // Parents sign on paper.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("publish photographs", Form = ConsentForm.Written)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [Consent("receive offers", Kind = ConsentKind.ElectronicMarketing)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.PublicTask)] [Consent("chat")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Customers", DataSubjectCategory.Customer)] [LegalBasis(Article6.Consent)] [Consent("chat")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [ProcessorFor("schools")] [Consent("chat")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[Consent] in 'A' is asked of children, and its MinimumAge is 13, but the law of DK sets 15 (GDPR Art. 8): say the MinimumAge from which they consent themselves; for younger ones a parent does""",
        await Verify.MessageAsync("""[assembly: DataController("Shop", Country = "DK")] [ProcessingActivity("a")] [DataSubject("Pupils", DataSubjectCategory.Child)] [LegalBasis(Article6.Consent)] [[|Consent("chat", MinimumAge = 13)|]] public class A;"""));

    [Fact]
    public Task Fix_writes_an_age_that_is_enough_everywhere() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[DataSubject(\"Pupils\", DataSubjectCategory.Child)]\n[LegalBasis(Article6.Consent)]\n[[|Consent(\"chat\")|]]\npublic class A;\n",
        "[ProcessingActivity(\"a\")]\n[DataSubject(\"Pupils\", DataSubjectCategory.Child)]\n[LegalBasis(Article6.Consent)]\n[Consent(\"chat\", MinimumAge = 16)]\npublic class A;\n");
}
