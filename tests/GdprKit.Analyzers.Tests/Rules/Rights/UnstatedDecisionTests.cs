using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class UnstatedDecisionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UnstatedDecision);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications for credit")] public class [|A|];""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [LegalBasis(Article6.LegitimateInterests, "integrity", When = "access is rejected")] public class [|A|];""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("hantera ansökningar", Examples = ["kreditprövning"])] public class [|A|];""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications")] [AutomatedDecision("TODO: what", Article22.Contract)] public class [|A|];""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications")] [Never(DataPractice.AutomatedDecisions)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Never(DataPractice.AutomatedDecisions)] [ProcessingActivity("approve applications")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("deliver what you ordered")] public class A;""")]
    // The decision of the person.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Consent("receive offers", Consequence = "if you refuse, you get none")] [OptOut(Via.Contact, Consequence = "you reject offers")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications")] [ProcessorFor("banks")] public class A;""")]
    // Its app may answer for a library.
    [InlineData("""[ProcessingActivity("approve applications")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' speaks of a decision about people ('approve'), and nothing says whether a person takes it (GDPR Art. 13(2)(f), 22): declare [AutomatedDecision], or [Never(DataPractice.AutomatedDecisions)]""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] [ProcessingActivity("approve applications")] public class [|A|];"""));

    [Fact]
    public Task Fix_says_that_a_person_decides() => Verify.FixAsync(
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"approve applications\")]\npublic class [|A|];\n",
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"approve applications\")]\n[Never(DataPractice.AutomatedDecisions)]\npublic class A;\n");
}
