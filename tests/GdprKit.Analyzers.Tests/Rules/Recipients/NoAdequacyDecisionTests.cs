using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Recipients;

public sealed class NoAdequacyDecisionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.NoAdequacyDecision);

    [Theory]
    [InlineData("[[|Transfer(\"AU\", TransferGround.Adequacy)|]] public class Crm;")]
    [InlineData("[[|Transfer(\"GL\", TransferGround.Adequacy)|]] public class Crm;")]
    [InlineData("[[|Transfer(\" in \", TransferGround.Adequacy)|]] public class Crm;")]
    [InlineData("[assembly: [|Transfer(\"CN\", TransferGround.Adequacy)|]]")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[Transfer(\"CH\", TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(\"US\", TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(\"AU\", TransferGround.StandardContractualClauses)] public class Crm;")]
    [InlineData("[Transfer(\"AU\", TransferGround.Adequacy, TransferGround.StandardContractualClauses)] public class Crm;")]
    [InlineData("[Transfer(TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(\"SE\", TransferGround.Adequacy)] public class Crm;")]
    // No country at all.
    [InlineData("[Transfer(\"TODO\", TransferGround.Adequacy)] public class Crm;")]
    [InlineData("[Transfer(\"AU\")] public class Crm;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("[[|Transfer(\"GL\", TransferGround.Adequacy)|]] public class Crm;", "[Transfer] on 'Crm' rests on an adequacy decision for 'GL', and the Commission has made none (GDPR Art. 45(3)): name another ground")]
    public async Task Message(string source, string message) => Assert.Equal(message, await Verify.MessageAsync(source));
}
