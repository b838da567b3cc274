using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class DecisionWithoutLogicTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DecisionWithoutLogic);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract, Logic = "income against debt", Consequence = "TODO")|]] public class A;""")]
    [InlineData("""[[|AutomatedDecision("credit", Article22.Contract, Consequence = "no credit")|]] public static class G;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [AutomatedDecision("credit", Article22.Contract, Logic = "income against debt", Consequence = "no credit")] public class A;""")]
    // The controller informs.
    [InlineData("""[ProcessingActivity("a")] [ProcessorFor("banks")] [AutomatedDecision("credit", Article22.Contract)] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[AutomatedDecision] on 'A' does not say its Logic and Consequence (GDPR Art. 13(2)(f), 15(1)(h)): say it in words that a person understands""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [[|AutomatedDecision("credit", Article22.Contract)|]] public class A;"""));

    [Fact]
    public Task Fix_leaves_a_place_for_the_logic() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[[|AutomatedDecision(\"credit\", Article22.Contract)|]]\npublic class A;\n",
        "[ProcessingActivity(\"a\")]\n[[|AutomatedDecision(\"credit\", Article22.Contract, Logic = \"TODO: the logic involved\")|]]\npublic class A;\n");

    [Theory]
    [InlineData("Consequence = \"no credit\"", "its Logic (")]
    [InlineData("Logic = \"income against debt\"", "its Consequence (")]
    public async Task Names_what_is_missing(string said, string part) =>
        Assert.Contains(part, await Verify.MessageAsync($"[[|AutomatedDecision(\"credit\", Article22.Contract, {said})|]] public class A;"), StringComparison.Ordinal);
}
