using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class GenericRecipientTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.GenericRecipient);

    [Theory]
    [InlineData("Recipient(\"third parties\")", "'third parties'")]
    [InlineData("Recipient(\"Post\", \"våra samarbetspartners\")", "'våra samarbetspartners'")]
    [InlineData("Processor(\"service providers\", Occurs = Occurs.Sometimes)", "'service providers'")]
    [InlineData("Recipient(\"affiliates\", \"vendors\")", "'affiliates', 'vendors'")]
    public async Task Fires(string attribute, string names) => Assert.Equal(
        $"[{attribute[..attribute.IndexOf('(', StringComparison.Ordinal)]}] on 'A' names {names}, who may be anybody (GDPR Art. 13(1)(e)): name them, or their trade and what they get the data for",
        await Verify.MessageAsync($"[{{|GDPR3013:{attribute}|}}] public class A;"));

    [Theory]
    [InlineData("Recipient(\"PostNord\")")]
    // Words that introduce who they are.
    [InlineData("Recipient(\"other recipients\", When = \"a law obliges us to\")")]
    [InlineData("Recipient(\"andra mottagare\", When = \"lagar ska följas\")")]
    [InlineData("Recipient(\"andre modtagere\", When = \"loven kræver det\")")]
    [InlineData("Recipient(\"partners that you choose in the form\")")]
    [InlineData("Recipient(\"partners\", Examples = [\"PostNord\"])")]
    [InlineData("Recipient(\"Partners\", RegistrationNumber = \"44012677\")")]
    [InlineData("Recipient(RecipientKind.Carrier)")]
    public Task Is_silent(string attribute) => Verify.VerifyAsync($"[{attribute}] public class A;");
}
