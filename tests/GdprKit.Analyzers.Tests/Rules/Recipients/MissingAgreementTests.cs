using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class MissingAgreementTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingAgreement);

    [Theory]
    [InlineData("[[|Processor(\"Post & Paket AB\")|]] public class Mailer;")]
    [InlineData("[assembly: [|Processor(RecipientKind.Hosting)|]]")]
    [InlineData("[[|Processor(\"Post\", Agreement = \" \")|]] public class Mailer;")]
    [InlineData("[[|Processor(\"Post\", Agreement = \"TODO: the reference\")|]] public class Mailer;")]
    [InlineData("[ProcessingActivity(\"a\")] [[|Processor(\"Post\", Country = \"SE\")|]] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [ProcessorFor(\"our customers\")] [[|Processor(\"Post\")|]] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Processor(\"Post & Paket AB\", Agreement = \"DPA 2025-014\")] public class Mailer;")]
    [InlineData("[Processor(\"suppliers\", Terms = AgreementTerms.Written)] public class Suppliers;")]
    [InlineData("[Processor(\"suppliers\", Terms = AgreementTerms.Security | AgreementTerms.NoOwnPurposes)] public class Suppliers;")]
    [InlineData("[Recipient(\"Post & Paket AB\")] public class Mailer;")]
    [InlineData("[Processor(\"Host\", Agreement = \"DPA 1\")] [Recipient(\"Whom the host engages\")] public class Host;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Processor(\"Post & Paket AB\")|]] public class Mailer;", "[Processor] on 'Mailer' names no agreement (GDPR Art. 28(3)): refer to it in Agreement, or say in Terms what it lays down")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Fact]
    public Task Fix_writes_the_place_of_the_reference() => Verify.FixAsync(
        "[[|Processor(\"Post\")|]]\npublic class Mailer;\n",
        "[[|Processor(\"Post\", Agreement = \"TODO: the reference of the agreement\")|]]\npublic class Mailer;\n");

    [Fact]
    public Task Fix_says_what_the_agreement_lays_down() => Verify.FixAsync(
        "[[|Processor(\"Post\")|]]\npublic class Mailer;\n",
        "[Processor(\"Post\", Terms = AgreementTerms.Article28)]\npublic class Mailer;\n",
        codeActionIndex: 1);
}
