using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class IdentifierWithoutGroundTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.IdentifierWithoutGround);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [[|PersonalData(DataCategory.OfficialIdentifier)|]] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    // Once, however many activities use it.
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [[|PersonalData(DataCategory.OfficialIdentifier, Because = " ")|]] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A; [ProcessingActivity("b")] [Processes(typeof(Customer))] public class B;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [[|Processes(DataCategory.OfficialIdentifier, "passport number")|]] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [assembly: [|Processes(DataCategory.OfficialIdentifier, "passport number", Because = "TODO")|]] [ProcessingActivity("a")] public class A;""")]
    // One activity says it, another does not.
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [[|PersonalData(DataCategory.OfficialIdentifier)|]] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer), Because = "we pay salaries")] public class A; [ProcessingActivity("b")] [Processes(typeof(Customer))] public class B;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.OfficialIdentifier, Because = "we must tell you from others of your name")] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.OfficialIdentifier, Law = "SE:2011:1244:24:1")] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.OfficialIdentifier)] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer), Because = "we pay salaries")] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.Identity)] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    // No activity uses it, which another rule tells.
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.OfficialIdentifier)] public string? Pnr { get; set; } } """)]
    [InlineData("""[assembly: DataController("Shop")] public class Customer { [PersonalData(DataCategory.OfficialIdentifier)] public string? Pnr { get; set; } } [ProcessingActivity("a")] [ProcessorFor("employers")] [Processes(typeof(Customer))] public class A;""")]
    // A library's app may say it.
    [InlineData("""public class Customer { [PersonalData(DataCategory.OfficialIdentifier)] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[PersonalData] on 'Customer.Pnr' is an official identifier of which nothing says why it is needed or which law allows it (GDPR Art. 87): say Because or Law""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] public class Customer { [[|PersonalData(DataCategory.OfficialIdentifier)|]] public string? Pnr { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Customer))] public class A;"""));

    [Fact]
    public Task Fix_leaves_a_place_for_the_reason() => Verify.FixAsync(
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")]\n[[|Processes(DataCategory.OfficialIdentifier, \"passport number\")|]]\npublic class A;\n",
        "[assembly: DataController(\"Shop\")]\n[ProcessingActivity(\"a\")]\n[[|Processes(DataCategory.OfficialIdentifier, \"passport number\", Because = \"TODO: why it is needed\")|]]\npublic class A;\n");
}
