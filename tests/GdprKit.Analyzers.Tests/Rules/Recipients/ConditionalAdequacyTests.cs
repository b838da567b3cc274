using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class ConditionalAdequacyTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ConditionalAdequacy);

    [Theory]
    [InlineData("[[|Transfer(\"US\", TransferGround.Adequacy)|]] public class Crm;")]
    [InlineData("[[|Transfer(\"jp\", TransferGround.Adequacy)|]] public class Crm;")]
    [InlineData("[[|Transfer(\"CA\", TransferGround.Adequacy, Url = \"https://example.com\")|]] public class Crm;")]
    [InlineData("[[|Transfer(\"US\", TransferGround.Adequacy, Supplementary = \"TODO: why\")|]] public class Crm;")]
    [InlineData("[assembly: [|Transfer(\"KR\", TransferGround.Adequacy, Occurs = Occurs.Sometimes)|]]")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Transfer(\"US\", TransferGround.Adequacy, Supplementary = \"the recipient is on the list of the Data Privacy Framework\")] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.Adequacy, When = \"the recipient is certified\")] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.Adequacy, TransferGround.StandardContractualClauses)] public class Crm;")]
    [InlineData("[Transfer(\"CH\", TransferGround.Adequacy)] public class Crm;")]
    // It expires, which no build may depend on.
    [InlineData("[Transfer(\"GB\", TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(\"AU\", TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(TransferGround.Adequacy)] public class Crm;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Transfer(\"US\", TransferGround.Adequacy)|]] public class Crm;", "[Transfer] on 'Crm' rests on an adequacy decision that covers only recipients on the list of the EU-US Data Privacy Framework (data about employees: certified for it) (GDPR Art. 45): say in Supplementary that it does here, or name another ground")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Theory]
    [InlineData(0, "Supplementary = \"TODO: why the decision covers the recipient\"")]
    [InlineData(1, "When = \"TODO: the decision covers the recipient\"")]
    public Task Fix_writes_the_place_of_the_words(int index, string argument) => Verify.FixAsync(
        "[[|Transfer(\"US\", TransferGround.Adequacy)|]]\npublic class Crm;\n",
        $"[[|Transfer(\"US\", TransferGround.Adequacy, {argument})|]]\npublic class Crm;\n",
        index);
}
