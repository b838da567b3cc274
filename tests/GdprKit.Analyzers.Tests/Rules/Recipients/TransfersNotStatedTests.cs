using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class TransfersNotStatedTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.TransfersNotStated);

    [Theory]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[assembly: Recipient(\"third parties\")] [ProcessingActivity(\"a\")] public class A;")]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[Processor(\"Host\", Country = \"SE\")] public class Host; [ProcessingActivity(\"a\")] [Recipient(typeof(Host))] public class A;")]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[assembly: StoredIn(\"CRM\")] [ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[assembly: Never(DataPractice.Sale)] [ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[assembly: DataController(\"Shop\")]\n[assembly: Never(DataPractice.Sale, DataPractice.Transfers)] [ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    [InlineData("[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")] [Recipient(\"carriers\")] [Never(DataPractice.Transfers)] public class A;")]
    [InlineData("[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")] [Recipient(\"carriers\")] [Transfer(\"US\", TransferGround.Adequacy)] public class A;")]
    [InlineData("[assembly: DataController(\"Shop\")]\n[assembly: StoredIn(Region = \"EU/EEA\")] [ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    [InlineData("[assembly: DataController(\"Shop\")]\n[assembly: Statement(NoticeSection.Transfers, \"Data stays in Sweden\")] [ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    // Of a recipient outside another rule tells.
    [InlineData("[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")] [Recipient(\"Acme\", Country = \"US\")] public class A;")]
    // Nobody receives it.
    [InlineData("[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")] public class A;")]
    [InlineData("[assembly: DataController(\"Shop\")]\npublic class A;")]
    // A library, or an app without a controller.
    [InlineData("[ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[ProcessingActivity(\"a\")] [Recipient(\"carriers\")] public class A;", "The controller 'Shop' has recipients, but does not say whether data leaves the EU/EEA (GDPR Art. 13(1)(f)): declare [Transfer], or [Never(DataPractice.Transfers)]")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Theory]
    [InlineData(0, "Never(DataPractice.Transfers)")]
    [InlineData(1, "Transfer(\"TODO\", TransferGround.Adequacy)")]
    [InlineData(2, "Transfer(\"TODO\", TransferGround.StandardContractualClauses)")]
    public Task Fix_declares_it_on_the_assembly(int index, string attribute) => Verify.FixAsync(
        "[assembly: {|GDPR5016:DataController(\"Shop\")|}]\n[ProcessingActivity(\"a\")]\n[Recipient(\"carriers\")]\npublic class A;\n",
        $"[assembly: DataController(\"Shop\")]\n[assembly: {attribute}]\n[ProcessingActivity(\"a\")]\n[Recipient(\"carriers\")]\npublic class A;\n",
        index);
}
