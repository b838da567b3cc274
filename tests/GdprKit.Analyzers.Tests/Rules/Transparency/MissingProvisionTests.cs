using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Transparency;

public sealed class MissingProvisionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingProvision);

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    [InlineData("[LegalBasis(Article6.StepsBeforeContract)]")]
    [InlineData("[LegalBasis(Article6.LegalObligation)] [Retention(Days = 1)]")]
    [InlineData("[LegalBasis(Article6.Consent)] [LegalBasis(Article6.Contract)]")]
    public Task Fires(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"a\")] {attributes} public class {{|GDPR3007:A|}};");

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)] [Processes(DataCategory.Contact, \"e-mail\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [Processes(DataCategory.Contact, \"e-mail\", Provision = Provision.Contractual)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [Processes(DataCategory.Contact, \"e-mail\", Consequence = \"you get no receipt\")]")]
    [InlineData("[LegalBasis(Article6.Contract)] [Processes(DataCategory.Contact, \"e-mail\", Provision = Provision.Voluntary)] [Processes(DataCategory.Identity, \"name\")]")]
    // It was obtained from others, Art. 14.
    [InlineData("[LegalBasis(Article6.Contract)] [Processes(DataCategory.Contact, \"e-mail\")] [DataSource(DataOrigin.Employer)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [Processes(DataCategory.UsageBehaviour, \"visits\")] [DataSource(DataOrigin.Observed)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [ProcessorFor(\"customers\")]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"a\")] {attributes} public class A;");

    [Theory]
    [InlineData("Archiving")]
    [InlineData("LegalClaims")]
    public Task Is_silent_where_nobody_is_asked(string kind) =>
        Verify.VerifyAsync($"[ProcessingActivity(\"a\", Kind = PurposeKind.{kind})] [LegalBasis(Article6.LegalObligation)] [Processes(DataCategory.Contact, \"e-mail\")] public class A;");

    [Fact]
    public Task Member_or_type_that_is_used_may_say_it() => Verify.VerifyAsync("""
        public class Order { [PersonalData(DataCategory.Contact, Provision = Provision.Contractual)] public string? Email { get; set; } }
        [ProcessingActivity("a")] [LegalBasis(Article6.Contract)] [Processes(typeof(Order))] public class A;
        """);

    [Fact]
    public async Task Message_names_the_activity() => Assert.Equal(
        "The activity 'A' does not say whether data must be provided (GDPR Art. 13(2)(e)): say Provision and Consequence in [Processes] or [PersonalData]",
        await Verify.MessageAsync("[ProcessingActivity(\"a\")] [LegalBasis(Article6.Contract)] [{|GDPR3007:Processes(DataCategory.Contact, \"e-mail\")|}] public class A;"));

    [Theory]
    [InlineData(0, "Voluntary")]
    [InlineData(1, "Contractual")]
    [InlineData(2, "Statutory")]
    public Task Fix_says_the_choice(int index, string provision) => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Contract)]\n[{|GDPR3007:Processes(DataCategory.Contact, \"e-mail\")|}]\npublic class A;\n",
        $"[ProcessingActivity(\"a\")]\n[LegalBasis(Article6.Contract)]\n[Processes(DataCategory.Contact, \"e-mail\", Provision = Provision.{provision})]\npublic class A;\n",
        index);
}
