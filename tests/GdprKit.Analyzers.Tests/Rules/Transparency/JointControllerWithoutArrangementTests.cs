using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class JointControllerWithoutArrangementTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.JointControllerWithoutArrangement);

    [Theory]
    [InlineData("", "Arrangement and no Essence")]
    [InlineData(", Essence = \"each answers for its own\"", "Arrangement")]
    [InlineData(", Arrangement = \"JC-2025-2\"", "Essence")]
    [InlineData(", Arrangement = \"JC-2025-2\", Essence = \"TODO: who of us has which duty\"", "Essence")]
    public async Task Fires(string arguments, string lacking) => Assert.StartsWith(
        $"[JointController] on 'A' has no {lacking} (GDPR Art. 26(1), 26(2))",
        await Verify.MessageAsync($"[ProcessingActivity(\"a\")] [{{|GDPR3004:JointController(\"Partner AB\"{arguments})|}}] public class A;"), StringComparison.Ordinal);

    [Theory]
    [InlineData("[assembly: {|GDPR3004:JointController(\"Partner AB\")|}]")]
    [InlineData("[{|GDPR3004:JointController(\"Partner AB\")|}] public static class Group;")]
    public Task Fires_wherever_it_stands(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Is_silent() => Verify.VerifyAsync("[assembly: JointController(\"Partner AB\", Arrangement = \"JC-2025-2\", Essence = \"each answers for its own\")]");

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[{|GDPR3004:JointController(\"Partner AB\", Arrangement = \"JC-2025-2\")|}]\npublic static class Group;\n",
        "[{|GDPR3004:JointController(\"Partner AB\", Arrangement = \"JC-2025-2\", Essence = \"TODO: who of us has which duty\")|}]\npublic static class Group;\n");
}
