using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class RecipientsNotStatedTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.RecipientsNotStated);

    private const string App = "[assembly: DataController(\"Shop\")] ";

    [Theory]
    [InlineData("")]
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\")]")]
    [InlineData("[Never(DataPractice.Sale, DataPractice.DisclosureForAdvertising)]")]
    [InlineData("[Recipient(\"TODO: who receives the data\")]")]
    public Task Fires(string attributes) => Verify.VerifyAsync(App + $"[ProcessingActivity(\"a\")] {attributes} public class {{|GDPR3012:A|}};");

    [Theory]
    [InlineData("[Recipient(\"Post\")]")]
    [InlineData("[Recipient(RecipientKind.Carrier)]")]
    [InlineData("[Processor(\"Mailer ApS\")]")]
    [InlineData("[Recipient(typeof(Post))]")]
    [InlineData("[Never(DataPractice.Disclosure)]")]
    [InlineData("[Processes(DataCategory.Contact, \"e-mail\")] [Recipient(\"Post\", Data = [\"e-mail\"])]")]
    [InlineData("[JointController(\"Partner AB\")]")]
    [InlineData("[ProcessorFor(\"customers\")]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync(App + $"[ProcessingActivity(\"a\")] {attributes} public class A; [Recipient(\"Post\")] public class Post;");

    [Theory]
    [InlineData("[assembly: Processor(\"Mailer ApS\")]")]
    [InlineData("[assembly: Never(DataPractice.Disclosure)]")]
    public Task App_may_say_it(string assembly) => Verify.VerifyAsync($"{App}{assembly} [ProcessingActivity(\"a\")] public class A;");

    [Fact]
    public Task Library_is_silent() => Verify.VerifyAsync("[ProcessingActivity(\"a\")] public class A;");

    [Fact]
    public async Task Message_names_the_activity() => Assert.Equal(
        "The activity 'A' does not say who receives the data (GDPR Art. 13(1)(e), 30(1)(d)): declare [Recipient] or [Processor], or [Never(DataPractice.Disclosure)]",
        await Verify.MessageAsync(App + "[ProcessingActivity(\"a\")] public class {|GDPR3012:A|};"));

    [Theory]
    [InlineData(0, "{|GDPR3012:A|}", "Recipient(\"TODO: who receives the data\")")]
    [InlineData(1, "{|GDPR3012:A|}", "Processor(\"TODO: who processes the data for us\")")]
    [InlineData(2, "A", "Never(DataPractice.Disclosure)")]
    public Task Fix_answers_only_what_it_can(int index, string name, string attribute) => Verify.FixAsync(
        App + "\n\n[ProcessingActivity(\"a\")]\npublic class {|GDPR3012:A|};\n",
        App + $"\n\n[ProcessingActivity(\"a\")]\n[{attribute}]\npublic class {name};\n",
        index);
}
