using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class DecisionWithoutExceptionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DecisionWithoutException);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] [LegalBasis(Article6.LegitimateInterests)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.AuthorisedByLaw)|]] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.AuthorisedByLaw, Law = "TODO")|]] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.ExplicitConsent)|]] [LegalBasis(Article6.Contract)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.ExplicitConsent)|]] [Consent("receive offers", Kind = ConsentKind.ElectronicMarketing)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Unspecified)|]] [LegalBasis(Article6.Contract)] public class A;""")]
    [InlineData("""[[|AutomatedDecision("credit", Article22.Contract)|]] public static class G { [ProcessingActivity("a")] public class A; }""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] [LegalBasis(Article6.Contract)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] [LegalBasis(Article6.StepsBeforeContract)] public class A;""")]
    [InlineData("""[assembly: LegalBasis(Article6.Contract)] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.AuthorisedByLaw, Law = "SE:2010:1846")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.ExplicitConsent)] [Consent("let us decide by computer")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.ExplicitConsent)] [LegalBasis(Article6.Consent)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("triage", Article22.ExplicitConsent)] [Processes(DataCategory.Health, "diary")] [LegalBasis(Article9.ExplicitConsent)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] [ProcessorFor("banks")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[AutomatedDecision] in 'A' says that a contract needs it, but no legal basis of the activity is a contract (GDPR Art. 22(2)): declare what allows the decision, or let a person take it""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] [LegalBasis(Article6.PublicTask)] public class A;"""));
}
