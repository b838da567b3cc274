using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Security;

public sealed class MissingSecurityMeasuresTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingSecurityMeasures);

    private const string Activities = " [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] [ProcessorFor(\"customers\")] public class B;";

    [Fact]
    public async Task Fires_once_where_nothing_is_declared() => Assert.Equal(
        "The controller 'Shop' declares no security measures (GDPR Art. 30(1)(g), 32(1)): describe them in general by [assembly: SecurityMeasure(…)]",
        await Verify.MessageAsync("[assembly: {|GDPR7009:DataController(\"Shop\")|}]" + Activities));

    [Fact]
    public Task Fires_on_what_others_measures_do_not_reach() =>
        Verify.VerifyAsync("[assembly: DataController(\"Shop\")] [ProcessingActivity(\"c\")] [SecurityMeasure(Measure.Backup)] public class C; [{|GDPR7009:ProcessingActivity(\"a\")|}] public class A;");

    [Theory]
    [InlineData("[assembly: DataController(\"Shop\")] [assembly: SecurityMeasure(Measure.Backup)]" + Activities)]
    [InlineData("[assembly: DataController(\"Shop\")] [assembly: SecurityMeasure(\"doors are locked\")]" + Activities)]
    [InlineData("[assembly: DataController(\"Shop\")] [SecurityMeasure(Measure.Backup)] public static class G { [ProcessingActivity(\"a\")] public class A; }")]
    [InlineData("[assembly: DataController(\"Shop\")]")]
    [InlineData(Activities)]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Fix_leaves_the_words_to_write() => Verify.FixAsync(
        "[assembly: {|GDPR7009:DataController(\"Shop\")|}]\n\n[ProcessingActivity(\"a\")]\npublic class A;\n",
        "[assembly: {|GDPR7009:DataController(\"Shop\")|}]\n[assembly: SecurityMeasure(\"TODO: what protects the data\", Measure.Technical, Measure.Organisational)]\n\n[ProcessingActivity(\"a\")]\npublic class A;\n");
}
