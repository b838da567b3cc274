using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingPurposeTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingPurpose);

    [Theory]
    [InlineData("")]
    [InlineData("  ")]
    [InlineData("TODO")]
    [InlineData("todo: write")]
    [InlineData("…")]
    public Task Fires(string purpose) => Verify.VerifyAsync($"[ProcessingActivity(\"{purpose}\")] public class {{|GDPR2001:A|}};");

    // Whoever works for a controller knows for what, too.
    [Fact]
    public Task Fires_for_a_processor() => Verify.VerifyAsync("[ProcessingActivity(\"TBD\")] [ProcessorFor(\"our customers\")] public class {|GDPR2001:A|};");

    [Theory]
    [InlineData("deliver what you ordered")]
    [InlineData("rekrytera")]
    [InlineData("Todor's orders")]
    public Task Is_silent(string purpose) => Verify.VerifyAsync($"[ProcessingActivity(\"{purpose}\")] public class A;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[ProcessingActivity] on 'A' says no purpose (GDPR Art. 5(1)(b), 13(1)(c)): write for what data is used, beginning with a verb",
        await Verify.MessageAsync("[ProcessingActivity(\"\")] public class {|GDPR2001:A|};"));
}
