using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class DerogationForRoutineTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DerogationForRoutine);

    [Theory]
    [InlineData("[[|Transfer(\"US\", TransferGround.ContractWithPerson)|]] public class Crm;")]
    [InlineData("[[|Transfer(\"US\", TransferGround.ContractForPerson, TransferGround.LegalClaims)|]] public class Crm;")]
    [InlineData("[[|Transfer(\"US\", TransferGround.CompellingInterests, When = \"TODO\")|]] public class Crm;")]
    [InlineData("[assembly: [|Transfer(TransferGround.ContractWithPerson)|]]")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Transfer(\"US\", TransferGround.ContractWithPerson, Occurs = Occurs.Sometimes)] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.ContractWithPerson, When = \"you book a journey there\")] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.StandardContractualClauses, TransferGround.ContractWithPerson)] public class Crm;")]
    // Not for what is occasional only.
    [InlineData("[Transfer(\"US\", TransferGround.ExplicitConsent)] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.PublicRegister)] public class Crm;")]
    [InlineData("[Transfer(\"US\")] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.Adequacy)] public class Crm;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Transfer(\"US\", TransferGround.ContractForPerson, TransferGround.LegalClaims)|]] public class Crm;", "[Transfer] on 'Crm' rests only on TransferGround.ContractForPerson and TransferGround.LegalClaims, which are for occasional transfers (GDPR Art. 49(1), Rec. 111): name a ground of Art. 45 or 46, or say When or how often it Occurs")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));

    [Fact]
    public Task Fix_says_how_often() => Verify.FixAsync(
        "[[|Transfer(\"US\", TransferGround.LegalClaims)|]]\npublic class Crm;\n",
        "[Transfer(\"US\", TransferGround.LegalClaims, Occurs = Occurs.Sometimes)]\npublic class Crm;\n");
}
