using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Marketing;

public sealed class TrackingWithoutCookiesTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.TrackingWithoutCookies);

    private const string App = "[assembly: DataController(\"Shop\")] ";

    [Theory]
    [InlineData("[{|GDPR8007:ProcessingActivity(\"a\")|}] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;")]
    [InlineData("[{|GDPR8007:ProcessingActivity(\"a\")|}] public class A { [PersonalData(DataCategory.OnlineIdentifier)] public string? DeviceId { get; set; } }")]
    // Another activity's cookie is not its own.
    [InlineData("[{|GDPR8007:ProcessingActivity(\"a\")|}] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A; [ProcessingActivity(\"b\")] [Cookie(\"ads\", CookiePurpose.Marketing)] public class B;")]
    [InlineData("[{|GDPR8007:ProcessingActivity(\"a\")|}] [Processes(DataCategory.UsageBehaviour, \"clicks\")] [Cookie(\"TODO: its name\", CookiePurpose.Statistics)] public class A;")]
    // What all activities use is told once.
    [InlineData("[assembly: {|GDPR8007:Processes(DataCategory.UsageBehaviour, \"clicks\")|}] [assembly: Processes(DataCategory.OnlineIdentifier, \"device\")] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;")]
    public Task Fires(string source) => Verify.VerifyAsync(App + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"a\")] [Processes(DataCategory.Contact, \"e-mail\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] [Cookie(\"stats\", CookiePurpose.Statistics)] public class A;")]
    [InlineData("[assembly: Cookie(\"stats\", CookiePurpose.Statistics)] [ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;")]
    [InlineData("[Cookie(\"session\", CookiePurpose.StrictlyNecessary)] public class Session; [ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;")]
    [InlineData("[assembly: Never(DataPractice.OptionalCookies)] [ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\", Kind = PurposeKind.Security)] [Processes(DataCategory.OnlineIdentifier, \"IP address\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"habits\", DerivedFrom = \"purchases\")] public class A;")]
    [InlineData("[ProcessingActivity(\"a\")] [ProcessorFor(\"customers\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;")]
    // It comes with every request.
    [InlineData("[ProcessingActivity(\"a\")] [Processes(DataCategory.OnlineIdentifier, \"IP address\")] public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(App + source);

    [Fact]
    public Task Library_is_silent() => Verify.VerifyAsync("[ProcessingActivity(\"a\")] [Processes(DataCategory.UsageBehaviour, \"clicks\")] public class A;");

    [Theory]
    [InlineData("[{|GDPR8007:ProcessingActivity(\"a\")|}] [Processes(DataCategory.UsageBehaviour, \"clicks\", \"visits\")] public class A;", "The activity 'A' uses 'clicks', 'visits'")]
    [InlineData("[assembly: {|GDPR8007:Processes(DataCategory.UsageBehaviour, \"clicks\")|}] [ProcessingActivity(\"a\")] public class A;", "[Processes] on the assembly 'App' uses 'clicks'")]
    public async Task Message_names_the_data(string source, string start) => Assert.Equal(
        $"{start}, and no cookie is declared (ePrivacy Directive Art. 5(3), GDPR Art. 13(1)): declare [Cookie] with its purpose, or [Never(DataPractice.OptionalCookies)]",
        await Verify.MessageAsync(App + source));

    [Theory]
    [InlineData(0, "[{|GDPR8007:ProcessingActivity(\"a\")|}]", "Cookie(\"TODO: its name\", CookiePurpose.Statistics)")]
    [InlineData(1, "[ProcessingActivity(\"a\")]", "Never(DataPractice.OptionalCookies)")]
    public Task Fix_answers_only_what_it_can(int index, string activity, string attribute) => Verify.FixAsync(
        App + "\n\n[{|GDPR8007:ProcessingActivity(\"a\")|}]\n[Processes(DataCategory.UsageBehaviour, \"clicks\")]\npublic class A;\n",
        App + $"\n\n{activity}\n[Processes(DataCategory.UsageBehaviour, \"clicks\")]\n[{attribute}]\npublic class A;\n",
        index);

    [Fact]
    public Task Fix_answers_on_the_assembly_too() => Verify.FixAsync(
        App + "\n[assembly: {|GDPR8007:Processes(DataCategory.UsageBehaviour, \"clicks\")|}]\n\n[ProcessingActivity(\"a\")]\npublic class A;\n",
        App + "\n[assembly: Processes(DataCategory.UsageBehaviour, \"clicks\")]\n[assembly: Never(DataPractice.OptionalCookies)]\n\n[ProcessingActivity(\"a\")]\npublic class A;\n",
        codeActionIndex: 1);
}
