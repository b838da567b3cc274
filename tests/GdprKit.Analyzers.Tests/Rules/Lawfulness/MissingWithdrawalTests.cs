using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingWithdrawalTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingWithdrawal);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[{|GDPR2005:LegalBasis(Article6.Consent)|}]")]
    [InlineData("[{|GDPR2005:LegalBasis(Article6.Consent)|}] [Consent(\"receive news\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [{|GDPR2005:LegalBasis(Article9.ExplicitConsent)|}] [Consent(\"store allergies\")]")]
    // A right that says no more than the law, and a right to something else.
    [InlineData("[{|GDPR2005:LegalBasis(Article6.Consent)|}] [Right(DataRight.WithdrawConsent)] [Right(DataRight.Access, Via = Via.Contact)]")]
    public Task Fires(string attributes) => Verify.VerifyAsync(Host + $"[ProcessingActivity(\"send news\")] {attributes} public class News;");

    [Fact]
    public Task Fires_once_for_a_basis_of_all_activities() => Verify.VerifyAsync("""
        [assembly: DataController("Shop")]
        [assembly: {|GDPR2005:LegalBasis(Article6.Consent)|}]
        [ProcessingActivity("a")] public class A;
        [ProcessingActivity("b")] public class B;
        """);

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)] [Consent(\"receive news\", Withdraw = Via.UnsubscribeLink)]")]
    [InlineData("[LegalBasis(Article6.Consent)] [Right(DataRight.WithdrawConsent, Via = Via.Contact)]")]
    [InlineData("[LegalBasis(Article6.Consent)] [Right(DataRight.All, Via = Via.Contact)]")]
    [InlineData("[LegalBasis(Article6.Consent)] [Right(DataRight.WithdrawConsent, \"in the settings of your account\")]")]
    [InlineData("[LegalBasis(Article6.Consent)] [OptOut(Via.UnsubscribeLink)]")]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    // A consent beside another basis is not what the processing rests on (GDPR8002 and others speak of it).
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"marketing\")] [Consent(\"receive news\", Kind = ConsentKind.ElectronicMarketing)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.Consent)]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync(Host + $"[ProcessingActivity(\"send news\")] {attributes} public class News;");

    [Theory]
    [InlineData("[assembly: Right(DataRight.WithdrawConsent, Via = Via.Contact)] [ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] public class A;")]
    [InlineData("[assembly: LegalBasis(Article6.Consent)] [assembly: Right(DataRight.WithdrawConsent, Via = Via.Contact)] [ProcessingActivity(\"a\")] public class A;")]
    [InlineData("[Consent(\"receive news\", Withdraw = Via.Contact)] public static class Group { [ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] public class A; }")]
    public Task Is_silent_where_a_farther_scope_answers(string source) => Verify.VerifyAsync(Host + source);

    /// <summary>The rights may stand in the app.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[ProcessingActivity(\"send news\")] [LegalBasis(Article6.Consent)] public class News;");

    [Theory]
    [InlineData("", "withdrawn, nor to what it is given (GDPR Art. 7(3), 13(2)(c))")]
    [InlineData("[Consent(\"receive news\")]", "withdrawn (GDPR Art. 7(3), 13(2)(c))")]
    public async Task Message(string consent, string part)
    {
        var message = await Verify.MessageAsync(Host + $"[ProcessingActivity(\"send news\")] [{{|GDPR2005:LegalBasis(Article6.Consent)|}}] {consent} public class News;");

        Assert.StartsWith("[LegalBasis] on 'News' is consent, but nothing says how it is " + part, message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0, "Contact")]
    [InlineData(1, "AccountSettings")]
    public Task Fix_declares_the_right(int index, string via) => Verify.FixAsync(
        Host + "[ProcessingActivity(\"send news\")]\n[{|GDPR2005:LegalBasis(Article6.Consent)|}]\npublic class News;\n",
        Host + $"[ProcessingActivity(\"send news\")]\n[LegalBasis(Article6.Consent)]\n[Right(DataRight.WithdrawConsent, Via = Via.{via})]\npublic class News;\n",
        index);

    [Fact]
    public Task Fix_declares_the_right_on_the_assembly() => Verify.FixAsync(
        Host + "[assembly: {|GDPR2005:LegalBasis(Article6.Consent)|}]\n[ProcessingActivity(\"send news\")]\npublic class News;\n",
        Host + "[assembly: LegalBasis(Article6.Consent)]\n[assembly: Right(DataRight.WithdrawConsent, Via = Via.Contact)]\n[ProcessingActivity(\"send news\")]\npublic class News;\n");
}
