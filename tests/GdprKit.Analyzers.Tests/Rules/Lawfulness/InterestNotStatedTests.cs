using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class InterestNotStatedTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.InterestNotStated);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[{|GDPR2014:LegalBasis(Article6.LegitimateInterests)|}]")]
    [InlineData("[{|GDPR2014:LegalBasis(Article6.LegitimateInterests, \"TODO: the interest\")|}]")]
    [InlineData("[{|GDPR2014:LegalBasis(Article6.LegitimateInterests, InterestOf = \"our customers\", BalancingTest = \"LIA 7\")|}]")]
    public Task Fires(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"market\")] {basis} public class Marketing;");

    [Theory]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"to sell more\")]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, Examples = [\"to sell more\"])]")]
    [InlineData("[LegalBasis(Article6.Consent)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.LegitimateInterests)]")]
    public Task Is_silent(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"market\")] {basis} public class Marketing;");

    /// <summary>A right to object is explained, and nothing is there to object to.</summary>
    [Theory]
    [InlineData("[assembly: {|GDPR2014:Right(DataRight.Objection, \"against what rests on our interests\")|}] [ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] public class A;")]
    [InlineData("[assembly: {|GDPR2014:Right(DataRight.Objection, \"against what rests on our interests\", Via = Via.Contact)|}] [ProcessingActivity(\"a\")] public class A;")]
    public Task Fires_at_a_right_without_an_interest(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[assembly: Right(DataRight.Objection, \"against our interests\")] [ProcessingActivity(\"a\")] [LegalBasis(Article6.LegitimateInterests, \"safety\")] public class A;")]
    [InlineData("[assembly: Right(DataRight.Objection, \"against our tasks\")] [ProcessingActivity(\"a\")] [LegalBasis(Article6.PublicTask, \"schools\")] public class A;")]
    // A channel for whatever rights there are.
    [InlineData("[assembly: Right(DataRight.Objection | DataRight.Access, \"write to us\", Via = Via.Contact)] [ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] public class A;")]
    [InlineData("[assembly: Right(DataRight.Objection, Via = Via.Contact)] [ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] public class A;")]
    [InlineData("[assembly: Right(DataRight.MarketingObjection, \"at any time\")] [ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] public class A;")]
    [InlineData("[assembly: Right(DataRight.Objection, \"against our interests\")]")]
    public Task Is_silent_at_a_right(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [{|GDPR2014:LegalBasis(Article6.LegitimateInterests)|}] public class A;", "[LegalBasis] on 'A' does not say which interest is pursued (GDPR Art. 13(1)(d), 6(1)(f)): say the interest")]
    [InlineData("[assembly: {|GDPR2014:Right(DataRight.Objection, \"against our interests\")|}] [ProcessingActivity(\"a\")] public class A;", "[Right] on the assembly 'App' speaks of objecting, but no activity states a legitimate interest or a public task (GDPR")]
    public async Task Message(string source, string start) => Assert.StartsWith(start, await Verify.MessageAsync(Host + source), StringComparison.Ordinal);

    [Fact]
    public Task Fix_asks_for_the_interest() => Verify.FixAsync(
        "[ProcessingActivity(\"market\")]\n[{|GDPR2014:LegalBasis(Article6.LegitimateInterests, BalancingTest = \"LIA 7\")|}]\npublic class Marketing;\n",
        "[ProcessingActivity(\"market\")]\n[{|GDPR2014:LegalBasis(Article6.LegitimateInterests, \"TODO: the interest\", BalancingTest = \"LIA 7\")|}]\npublic class Marketing;\n");
}
