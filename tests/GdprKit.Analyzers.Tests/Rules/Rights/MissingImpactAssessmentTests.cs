using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class MissingImpactAssessmentTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingImpactAssessment);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "diagnosis")] [DataSubject("Patients", DataSubjectCategory.Patient)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Profiling("by clicks")] [Processes(DataCategory.UsageBehaviour, "clicks")] [DataSource(DataOrigin.Observed)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Location, "position")] [DataSource(DataOrigin.Observed)] [DataSubject("Drivers", DataSubjectCategory.Employee)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [Profiling("by purchases")] [Processes(DataCategory.Transaction, "purchases")] [DataSource(DataOrigin.Partner)] [DataSource(DataOrigin.PublicSource)] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a", Dpia = "TODO: the assessment")] [AutomatedDecision("credit", Article22.Contract)] public class [|A|];""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a", Dpia = "DPIA-7")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [DataSubject("Staff", DataSubjectCategory.Employee)] [Processes(DataCategory.Employment, "salary")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.UsageBehaviour, "clicks")] [Processes(DataCategory.Location, "position")] [DataSource(DataOrigin.Observed)] public class A;""")]
    // What people tell of themselves is no monitoring, and one other source is no matching.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Location, "position")] [DataSource(DataOrigin.DataSubject)] [DataSource(DataOrigin.Partner)] [DataSubject("Drivers", DataSubjectCategory.Employee)] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Profiling("by clicks")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [ProcessorFor("banks")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' involves profiling, sensitive data and vulnerable people (Patient), but names no impact assessment (GDPR Art. 35; WP 248): carry one out, and name it in Dpia""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [Profiling("by diagnosis")] [Processes(DataCategory.Health, "diagnosis")] [DataSubject("Patients", DataSubjectCategory.Patient)] public class [|A|];"""));
}
