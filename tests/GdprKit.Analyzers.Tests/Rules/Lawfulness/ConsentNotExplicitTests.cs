using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ConsentNotExplicitTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ConsentNotExplicit);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("let us read your diary", Form = ConsentForm.ImpliedByUse)] public class [|A|];""")]
    // A consent to marketing or cookies is none to the data.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("receive offers", Kind = ConsentKind.ElectronicMarketing)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("TODO: to what")] public class [|A|];""")]
    [InlineData("""[assembly: LegalBasis(Article9.ExplicitConsent)] [ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] public class [|A|];""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("let us read your diary")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("let us read your diary", Form = ConsentForm.Click)] [Consent("use it", Form = ConsentForm.ImpliedByUse)] public class A;""")]
    [InlineData("""[Consent("let us read your diary")] public static class G { [ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] public class A; }""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.VitalInterests)] public class A;""")]
    // Consent of Art. 6 is another rule's.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Contact, "e-mail")] [LegalBasis(Article6.Consent)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [ProcessorFor("clinics")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' rests on explicit consent, but its [Consent] is only implied by use (GDPR Art. 9(2)(a)): declare the [Consent] that is asked for, and the Form in which it is given""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] [Consent("let us read your diary", Form = ConsentForm.ImpliedByUse)] public class [|A|];"""));

    [Fact]
    public Task Fix_declares_a_consent_whose_words_are_to_be_written() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.Health, \"diary\")]\n[LegalBasis(Article9.ExplicitConsent)]\npublic class [|A|];\n",
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.Health, \"diary\")]\n[LegalBasis(Article9.ExplicitConsent)]\n[Consent(\"TODO: to what people consent\", Form = ConsentForm.Click)]\npublic class [|A|];\n");
}
