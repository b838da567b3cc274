using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class IncompleteProcessorRecordTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.IncompleteProcessorRecord);

    private const string Nobody = "name and contact details of 'customers'";

    [Theory]
    [InlineData("[ProcessorFor(\"customers\")]", Nobody + ", the categories of data, transfers or [Never(DataPractice.Transfers)]")]
    [InlineData("[ProcessorFor(\"customers\")] [Processes(DataCategory.Contact, \"e-mail\")] [Never(DataPractice.Transfers)]", Nobody)]
    [InlineData("[ProcessorFor(\"customers\")] [Processes(DataCategory.Contact, \"e-mail\")] [StoredIn(Region = \"EU\")]", Nobody)]
    [InlineData("[ProcessorFor(\"Bank AB\", Email = \"dpo@bank.example\")] [StoredIn(Region = \"EU\")]", "the categories of data")]
    [InlineData("[ProcessorFor(\"Bank AB\", Email = \"dpo@bank.example\")] [Transfer(\"US\", TransferGround.Adequacy)] [Processes(DataCategory.Unspecified, \"whatever they choose\")]", "the categories of data")]
    public async Task Fires(string attributes, string lacking) => Assert.Equal(
        $"The activity 'A' has a processor's record without {lacking} (GDPR Art. 30(2)): complete [ProcessorFor], where Url may lead to a list of customers, and [Processes]",
        await Verify.MessageAsync($"[ProcessingActivity(\"a\")] {attributes} public class {{|GDPR3016:A|}};"));

    [Theory]
    // The absence of transfers alone may be the truth.
    [InlineData("[ProcessorFor(\"Bank AB\", Email = \"dpo@bank.example\")] [Processes(DataCategory.Contact, \"e-mail\")]")]
    [InlineData("[ProcessorFor(\"Bank AB\", RegistrationNumber = \"44012677\")] [Processes(DataCategory.Contact)]")]
    // A controller has its own record.
    [InlineData("[LegalBasis(Article6.Contract)]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"a\")] {attributes} public class A;");
}
