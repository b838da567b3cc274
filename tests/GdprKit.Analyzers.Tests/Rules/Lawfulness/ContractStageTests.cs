using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ContractStageTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ContractStage);

    [Theory]
    [InlineData("[ProcessingActivity(\"create and manage your account\")] [LegalBasis(Article6.StepsBeforeContract)] public class {|GDPR2031:Account|};")]
    [InlineData("[ProcessingActivity(\"let you in\", Title = \"Administrera konton\")] [LegalBasis(Article6.StepsBeforeContract, \"registration\")] public class {|GDPR2031:Account|};")]
    [InlineData("[ProcessingActivity(\"let you in\")] [LegalBasis(Article6.StepsBeforeContract)] [Retention(Months = 6, After = RetentionEvent.AccountClosed)] public class {|GDPR2031:Account|};")]
    [InlineData("[ProcessingActivity(\"let you in\")] [LegalBasis(Article6.StepsBeforeContract)] [LegalBasis(Article6.LegitimateInterests, When = \"x\")] [Retention(Years = 1, After = RetentionEvent.ContractEnded)] public class {|GDPR2031:Account|};")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"make you an offer\")] [LegalBasis(Article6.StepsBeforeContract)] [Retention(Months = 6, After = RetentionEvent.LastActivity)] public class Offers;")]
    [InlineData("[ProcessingActivity(\"manage your account\")] [LegalBasis(Article6.StepsBeforeContract)] [LegalBasis(Article6.Contract)] public class Account;")]
    [InlineData("[ProcessingActivity(\"manage your account\")] [LegalBasis(Article6.StepsBeforeContract, When = \"you have a demo\")] public class Account;")]
    [InlineData("[ProcessingActivity(\"manage your account\")] [LegalBasis(Article6.Consent)] public class Account;")]
    // Applicants and prospects are served before any contract.
    [InlineData("[ProcessingActivity(\"manage applications\", Kind = PurposeKind.Recruitment)] [LegalBasis(Article6.StepsBeforeContract)] public class Recruitment;")]
    [InlineData("[ProcessingActivity(\"manage quotations\")] [Processes(DataCategory.Contact)] [DataSubject(DataSubjectCategory.ProspectiveCustomer)] [LegalBasis(Article6.StepsBeforeContract)] public class Quotations;")]
    [InlineData("[ProcessingActivity(\"manage accounts\")] [ProcessorFor(\"our customers\")] [LegalBasis(Article6.StepsBeforeContract)] public class Hosting;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[ProcessingActivity(\"manage your account\")] [LegalBasis(Article6.StepsBeforeContract)] public class {|GDPR2031:Account|};", "'manage' is said of what goes on")]
    [InlineData("[ProcessingActivity(\"let you in\")] [LegalBasis(Article6.StepsBeforeContract)] [Retention(Days = 9, After = RetentionEvent.AccountClosed)] public class {|GDPR2031:Account|};", "data is kept after AccountClosed")]
    public async Task Message(string source, string sign) => Assert.StartsWith(
        $"The activity 'Account' rests on steps before a contract, but {sign} (GDPR Art. 6(1)(b)): declare Article6.Contract", await Verify.MessageAsync(source), StringComparison.Ordinal);

    [Fact]
    public Task Fix_declares_the_contract() => Verify.FixAsync(
        "[ProcessingActivity(\"manage your account\")]\n[LegalBasis(Article6.StepsBeforeContract)]\npublic class {|GDPR2031:Account|};\n",
        "[ProcessingActivity(\"manage your account\")]\n[LegalBasis(Article6.StepsBeforeContract)]\n[LegalBasis(Article6.Contract)]\npublic class Account;\n");
}
