using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class TransferWithoutCountryTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.TransferWithoutCountry);

    [Theory]
    [InlineData("[[|Transfer(TransferGround.StandardContractualClauses)|]] public class Crm;")]
    [InlineData("[assembly: [|Transfer(TransferGround.StandardContractualClauses, Occurs = Occurs.Sometimes)|]] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;")]
    [InlineData("[Processor(\"suppliers\")] [[|Transfer(TransferGround.StandardContractualClauses)|]] public class Suppliers;")]
    [InlineData("[[|Transfer(\"TODO\", TransferGround.StandardContractualClauses)|]] public class Crm;")]
    [InlineData("[[|Transfer(\" \", TransferGround.StandardContractualClauses)|]] public class Crm;")]
    [InlineData("[Recipient(\"Acme\", Country = \"US\")] public class Acme; [ProcessingActivity(\"a\")] [[|Transfer(TransferGround.StandardContractualClauses)|]] public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Transfer(\"US\", TransferGround.StandardContractualClauses)] public class Crm;")]
    [InlineData("[Processor(\"Acme\", Country = \"US\")] [Transfer(TransferGround.StandardContractualClauses)] public class Acme;")]
    [InlineData("[Recipient(\"Acme\", Country = \"US\")] public class Acme; [ProcessingActivity(\"a\")] [Recipient(typeof(Acme))] [Transfer(TransferGround.StandardContractualClauses)] public class A;")]
    [InlineData("[Recipient(\"Acme\")] public class Acme; [ProcessingActivity(\"a\")] [Recipient(typeof(Acme), Country = \"US\")] [Transfer(TransferGround.StandardContractualClauses)] public class A;")]
    [InlineData("[Processor(\"Host\")] [Recipient(\"Support\", Country = \"IN\")] public class Host; [ProcessingActivity(\"a\")] [Recipient(typeof(Host))] [Transfer(TransferGround.StandardContractualClauses)] public class A;")]
    // Where somebody travels.
    [InlineData("[ProcessingActivity(\"a\")] [Transfer(TransferGround.ContractWithPerson, When = \"you book a journey out of the EU/EEA\")] public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Transfer(TransferGround.StandardContractualClauses)|]] public class Crm;", "[Transfer] on 'Crm' does not say to which country (GDPR Art. 30(1)(e), 13(1)(f)): name it first, [Transfer(\"US\", …)], or in the Country of the recipient")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));
}
