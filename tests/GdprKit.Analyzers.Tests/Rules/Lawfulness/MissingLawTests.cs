using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingLawTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingLaw);

    [Theory]
    [InlineData("[{|GDPR2012:LegalBasis(Article6.LegalObligation)|}]")]
    [InlineData("[{|GDPR2012:LegalBasis(Article6.PublicTask)|}]")]
    [InlineData("[{|GDPR2012:LegalBasis(Article6.LegalObligation, \"TODO: which\", Law = \"\")|}]")]
    [InlineData("[{|GDPR2012:LegalBasis(Article6.LegalObligation, When = \"you pay\")|}]")]
    public Task Fires(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"keep books\")] {basis} public class Bookkeeping;");

    [Fact]
    public Task Fires_on_an_assembly_once() => Verify.VerifyAsync("[assembly: {|GDPR2012:LegalBasis(Article6.LegalObligation)|}] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;");

    [Theory]
    [InlineData("[LegalBasis(Article6.LegalObligation, Law = \"SE:1999:1078:7:2\")]")]
    [InlineData("[LegalBasis(Article6.LegalObligation, \"to keep the books\")]")]
    [InlineData("[LegalBasis(Article6.PublicTask, Examples = [\"the schools act\"])]")]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.LegalObligation)]")]
    public Task Is_silent(string basis) => Verify.VerifyAsync($"[ProcessingActivity(\"keep books\")] {basis} public class Bookkeeping;");

    [Theory]
    [InlineData("LegalObligation", "legal obligation")]
    [InlineData("PublicTask", "public task")]
    public async Task Message(string basis, string said) => Assert.Equal(
        $"[LegalBasis] on 'Bookkeeping' does not say which {said} it is (GDPR Art. 6(3)): name the Law, or say in words what it asks for",
        await Verify.MessageAsync($"[ProcessingActivity(\"keep books\")] [{{|GDPR2012:LegalBasis(Article6.{basis})|}}] public class Bookkeeping;"));

    [Theory]
    [InlineData(0, "Law = \"TODO: country:instrument:provision\"")]
    [InlineData(1, "\"TODO: what the law asks for\"")]
    public Task Fix_asks_for_it(int index, string argument) => Verify.FixAsync(
        "[ProcessingActivity(\"keep books\")]\n[{|GDPR2012:LegalBasis(Article6.LegalObligation)|}]\npublic class Bookkeeping;\n",
        $"[ProcessingActivity(\"keep books\")]\n[{{|GDPR2012:LegalBasis(Article6.LegalObligation, {argument})|}}]\npublic class Bookkeeping;\n",
        index);
}
