using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class DecisionWithoutReviewTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DecisionWithoutReview);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.ExplicitConsent)|]] [Right(DataRight.HumanDecision)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.Access, Via = Via.Contact)] [ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract, Review = Via.Contact)] public class A;""")]
    // Law that authorises a decision lays the safeguards down itself.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.AuthorisedByLaw, Law = "SE:2010:1846")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.HumanDecision, Via = Via.Contact)] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] [Right(DataRight.All, Via = Via.Contact)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [ProcessorFor("banks")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    // Its app may answer for a library.
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[AutomatedDecision] in 'A' does not say how to get a person to look at it (GDPR Art. 22(3)): say Review, the channel by which people contest the decision""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;"""));

    [Fact]
    public Task Fix_says_the_channel() => Verify.FixAsync(
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")]\n[[|AutomatedDecision(\"credit\", Article22.Contract)|]]\npublic class A;\n",
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")]\n[AutomatedDecision(\"credit\", Article22.Contract, Review = Via.Website)]\npublic class A;\n",
        codeActionIndex: 1);
}
