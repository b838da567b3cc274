using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class KeptAfterWithdrawalTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.KeptAfterWithdrawal);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.Collected)] public class {|GDPR4012:A|};")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Until = RetentionEvent.AccountClosed)] public class {|GDPR4012:A|};")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(\"as long as necessary\")] public class {|GDPR4012:A|};")]
    // What reaches it from afar.
    [InlineData("[assembly: Retention(Years = 5, After = RetentionEvent.Collected)] [LegalBasis(Article6.Consent)] public static class Group { [ProcessingActivity(\"a\")] public class {|GDPR4012:A|}; }")]
    // Another ends one store only.
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.Collected)] [Retention(Until = RetentionEvent.ConsentWithdrawn, In = \"the newsletter tool\")] public class {|GDPR4012:A|};")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent, Data = [\"phone\"])] [Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [Retention(Years = 5, After = RetentionEvent.Collected)] public class {|GDPR4012:A|};")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Until = RetentionEvent.ConsentWithdrawn)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Days = 30, After = RetentionEvent.ConsentWithdrawn)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 3, Until = RetentionEvent.ConsentWithdrawn)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Until = RetentionEvent.SubscriptionEnded)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Until = RetentionEvent.LegalBasisEnded)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.Collected)] [Retention(Days = 1, After = RetentionEvent.Objection)] public class A;")]
    // Words may say it.
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(\"until you withdraw your consent\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.Collected, Unless = \"you withdraw your consent\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 5, After = RetentionEvent.Collected, When = \"you keep the consent\")] public class A;")]
    // A law has it kept on.
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [Retention(Years = 7, Law = \"SE:1999:1078:7:2\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [LegalBasis(Article6.Contract)] [Retention(Years = 5, After = RetentionEvent.Collected)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)] [Retention(Years = 5, After = RetentionEvent.Collected)] public class A;")]
    // Without any retention another rule tells.
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Retention(Years = 5, After = RetentionEvent.Collected)] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Consent)] [ProcessorFor(\"our customers\")] [Retention(Years = 5, After = RetentionEvent.Collected)] public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent, Data = [\"phone\"])] [Processes(DataCategory.Contact, \"e-mail\", \"phone\")] [Retention(Years = 5, After = RetentionEvent.Collected)] public class {|GDPR4012:A|};", "The activity 'A' rests on consent alone, but no retention ends with the consent for 'phone' (GDPR Art. 7(3), 17(1)(b)): declare [Retention(Until = RetentionEvent.ConsentWithdrawn)]")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Fact]
    public Task Fix_declares_the_end() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Consent)]\n[Retention(Years = 5, After = RetentionEvent.Collected)]\npublic class {|GDPR4012:A|};\n",
        "[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Consent)]\n[Retention(Years = 5, After = RetentionEvent.Collected)]\n[Retention(Until = RetentionEvent.ConsentWithdrawn)]\npublic class A;\n");
}
