using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class TransferWithoutGroundTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.TransferWithoutGround);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"Acme\", Country = \"US\")|]] public class A;")]
    // By its name, and by an example.
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"Google (Google Analytics)\")|]] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"social networks\", Examples = [\"Facebook\", \"LinkedIn\"])|]] public class A;")]
    // That data is stored in the EU does not say who receives it.
    [InlineData("[assembly: StoredIn(Region = \"EU/EEA\")] [ProcessingActivity(\"a\")] [[|Recipient(\"LinkedIn\")|]] public class A;")]
    // A country with an adequacy decision is outside too.
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"Acme\", Country = \"CH\")|]] public class A;")]
    // Once, however many activities use it.
    [InlineData("[[|Processor(\"Acme\", Country = \"IN\")|]] public class Acme; [ProcessingActivity(\"a\")] [Recipient(typeof(Acme))] public class A; [ProcessingActivity(\"b\")] [Recipient(typeof(Acme))] public class B;")]
    [InlineData("[assembly: [|Recipient(\"Acme\", Country = \"us\")|]] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;")]
    // One activity has a ground, the other has none.
    [InlineData("[[|Processor(\"Acme\", Country = \"IN\")|]] public class Acme; [ProcessingActivity(\"a\")] [Recipient(typeof(Acme))] [Transfer(\"IN\", TransferGround.StandardContractualClauses)] public class A; [ProcessingActivity(\"b\")] [Recipient(typeof(Acme))] public class B;")]
    // Whom it engages.
    [InlineData("[Processor(\"Host\", Country = \"SE\")] [[|Recipient(\"Support\", Country = \"IN\")|]] public class Host; [ProcessingActivity(\"a\")] [Recipient(typeof(Host))] public class A;")]
    // To another country.
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"Acme\", Country = \"US\")|]] [Transfer(\"CA\", TransferGround.StandardContractualClauses)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Never(DataPractice.Transfers)] [[|Recipient(\"Acme\", Country = \"US\")|]] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [[|JointController(\"Meta Platforms\")|]] public class A;")]
    [InlineData("[[|Cookie(\"ads\", CookiePurpose.Marketing, Providers = [\"Google AdSense\"])|]] public class Ads;")]
    [InlineData("[ProcessingActivity(\"a\")] [ProcessorFor(\"our customers\")] [[|Processor(\"Acme\", Country = \"US\")|]] public class A;")]
    // No ground at all.
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] [[|Transfer(\"US\")|]] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] [Transfer(\"US\", TransferGround.Adequacy)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Google\")] [Transfer(\"IE\", TransferGround.StandardContractualClauses)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] [Transfer(TransferGround.StandardContractualClauses)] public class A;")]
    [InlineData("[assembly: Transfer(\"US\", TransferGround.StandardContractualClauses)] [ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] public class A;")]
    [InlineData("[Transfer(\"US\", TransferGround.StandardContractualClauses)] public static class Group { [ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] public class A; }")]
    [InlineData("[Processor(\"Acme\", Country = \"IN\")] [Transfer(\"IN\", TransferGround.StandardContractualClauses)] public class Acme; [ProcessingActivity(\"a\")] [Recipient(typeof(Acme))] public class A;")]
    [InlineData("[Processor(\"Host\", Country = \"SE\")] [Recipient(\"Support\", Country = \"IN\")] [Transfer(\"IN\", TransferGround.StandardContractualClauses)] public class Host; [ProcessingActivity(\"a\")] [Recipient(typeof(Host))] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"SE\")] [Recipient(\"Norsk\", Country = \"no\")] public class A;")]
    // The contract is with its company in the EU.
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Google Ireland\", Country = \"IE\")] public class A;")]
    [InlineData("[Recipient(\"Google\")] public class Google; [ProcessingActivity(\"a\")] [Recipient(typeof(Google), Country = \"IE\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"carriers\", \"the shop that you buy from\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Klarna\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"XX\")] public class A;")]
    // Its recipients answer for a cookie.
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"Google Ireland\", Country = \"IE\")] [Cookie(\"ads\", CookiePurpose.Marketing, Providers = [\"Google AdSense\"])] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [JointController(\"the social network concerned\")] public class A;")]
    [InlineData("public class A;")]
    // Companies of the EU by their names.
    [InlineData("[ProcessingActivity(\"a\")] [Processor(\"Microsoft Ireland Operations Ltd\")] [Recipient(\"Amazon Web Services EMEA SARL\")] public class A;")]
    [InlineData("[Cookie(\"VISITOR_INFO1_LIVE\", CookiePurpose.Marketing, Providers = [\"Google Ireland Limited\"])] public class Videos;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [[|Recipient(\"LinkedIn\")|]] public class A;", "[Recipient] on 'A' names LinkedIn (Microsoft), a company in 'US', but nothing says on what ground data goes there (GDPR Art. 44, 13(1)(f), 30(1)(e)): declare [Transfer] with its ground, or the Country if it is in the EU/EEA")]
    [InlineData("[Recipient(\"Acme\")] public class Acme; [ProcessingActivity(\"a\")] [[|Processor(\"Acme\", Country = \"IN\")|]] public class X;", "[Processor] on 'X' is in 'IN', but nothing says on what ground data goes there (GDPR Art. 44, 13(1)(f), 30(1)(e)): declare [Transfer] with its ground, or the Country if it is in the EU/EEA")]
    [InlineData("[[|Transfer(\"US\")|]] public class A;", "[Transfer] on 'A' names no ground (GDPR Art. 44, 13(1)(f), 30(1)(e)): declare [Transfer] with its ground, or the Country if it is in the EU/EEA")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(Host + source));

    /// <summary>Its app may declare the transfer.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] public class A;");

    [Theory]
    [InlineData(0, "Adequacy")]
    [InlineData(1, "StandardContractualClauses")]
    [InlineData(2, "BindingCorporateRules")]
    public Task Fix_declares_the_ground_at_the_recipient(int index, string ground) => Verify.FixAsync(
        Host + "[ProcessingActivity(\"a\")]\n[[|Recipient(\"LinkedIn\")|]]\npublic class A;\n",
        Host + $"[ProcessingActivity(\"a\")]\n[Recipient(\"LinkedIn\")]\n[Transfer(\"TODO\", TransferGround.{ground})]\npublic class A;\n",
        index);

    [Fact]
    public Task Fix_declares_the_ground_on_the_assembly() => Verify.FixAsync(
        Host + "[assembly: [|Recipient(\"LinkedIn\")|]]\n[ProcessingActivity(\"a\")]\npublic class A;\n",
        Host + "[assembly: Recipient(\"LinkedIn\")]\n[assembly: Transfer(\"TODO\", TransferGround.StandardContractualClauses)]\n[ProcessingActivity(\"a\")]\npublic class A;\n",
        codeActionIndex: 1);
}
