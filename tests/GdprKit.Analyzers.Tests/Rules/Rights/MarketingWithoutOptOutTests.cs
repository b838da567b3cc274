using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Rights;

public sealed class MarketingWithoutOptOutTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MarketingWithoutOptOut);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class [|A|];""")]
    // To object in general is not to object to marketing, and a right without a channel is none that people can use.
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.Objection, Via = Via.Contact)] [assembly: Right(DataRight.MarketingObjection)] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class [|A|];""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] [LegalBasis(Article6.Consent)] [LegalBasis(Article6.LegitimateInterests)] [Consent("receive offers", Withdraw = Via.UnsubscribeLink)] public class [|A|];""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] [LegalBasis(Article6.Consent)] [Consent("receive offers")] public class [|A|];""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] [OptOut(Via.UnsubscribeLink)] public class A;""")]
    [InlineData("""[OptOut(Via.Contact)] public static class G { [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class A; }""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: Right(DataRight.MarketingObjection, Via = Via.Contact)] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class A;""")]
    // Withdrawal ends what rests on consent alone.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] [LegalBasis(Article6.Consent)] [Consent("receive offers", Withdraw = Via.UnsubscribeLink)] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] [ProcessorFor("shops")] public class A;""")]
    // Its app may answer for a library.
    [InlineData("""[ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' is direct marketing, and nothing says how to object to it (GDPR Art. 21(2)–(4)): declare [OptOut] with a channel""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] [ProcessingActivity("send offers", Kind = PurposeKind.DirectMarketing)] public class [|A|];"""));

    [Fact]
    public Task Fix_declares_the_channel() => Verify.FixAsync(
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"send offers\", Kind = PurposeKind.DirectMarketing)]\npublic class [|A|];\n",
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"send offers\", Kind = PurposeKind.DirectMarketing)]\n[OptOut(Via.UnsubscribeLink)]\npublic class A;\n");
}
