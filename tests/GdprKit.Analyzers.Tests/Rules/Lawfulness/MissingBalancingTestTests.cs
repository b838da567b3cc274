using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingBalancingTestTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingBalancingTest);

    [Theory]
    [InlineData("[{|GDPR2015:LegalBasis(Article6.LegitimateInterests, \"to sell more\")|}]")]
    [InlineData("[{|GDPR2015:LegalBasis(Article6.LegitimateInterests, \"to sell more\", BalancingTest = \"TODO\")|}]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"a\", BalancingTest = \"LIA 7\")] [{|GDPR2015:LegalBasis(Article6.LegitimateInterests, \"b\")|}]")]
    public Task Fires(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"market\")] {basis} public class Marketing;");

    [Theory]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"to sell more\", BalancingTest = \"docs/lia/marketing.md\")]")]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    [InlineData("[LegalBasis(Article9.LegalClaims)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.LegitimateInterests)]")]
    public Task Is_silent(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"market\")] {basis} public class Marketing;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[LegalBasis] on 'Marketing' does not say where the balancing test is kept (GDPR Art. 6(1)(f), 5(2)): weigh the interest against those of the people, and name the document in BalancingTest",
        await Verify.MessageAsync("[ProcessingActivity(\"market\")] [{|GDPR2015:LegalBasis(Article6.LegitimateInterests)|}] public class Marketing;"));

    [Fact]
    public Task Fix_asks_for_it() => Verify.FixAsync(
        "[ProcessingActivity(\"market\")]\n[{|GDPR2015:LegalBasis(Article6.LegitimateInterests, \"to sell more\")|}]\npublic class Marketing;\n",
        "[ProcessingActivity(\"market\")]\n[{|GDPR2015:LegalBasis(Article6.LegitimateInterests, \"to sell more\", BalancingTest = \"TODO: where it is kept\")|}]\npublic class Marketing;\n");
}
