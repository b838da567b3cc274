using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class AlternativeBasesTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.AlternativeBases);

    [Theory]
    [InlineData("[LegalBasis(Article6.Consent)] [{|GDPR2004:LegalBasis(Article6.LegitimateInterests, \"marketing\")|}]")]
    [InlineData("[LegalBasis(Article6.Contract, \"the order\")] [LegalBasis(Article6.Consent, When = \"you are a guest\")] [{|GDPR2004:LegalBasis(Article6.LegitimateInterests, \"a safe shop\")|}]")]
    // Once, however many there are.
    [InlineData("[LegalBasis(Article6.Consent)] [{|GDPR2004:LegalBasis(Article6.Contract)|}] [LegalBasis(Article6.LegitimateInterests)] [LegalBasis(Article6.Contract)]")]
    // A placeholder is no condition.
    [InlineData("[LegalBasis(Article6.Consent, When = \"TODO: you …\")] [{|GDPR2004:LegalBasis(Article6.Contract)|}]")]
    [InlineData("[LegalBasis(Article6.Consent, Data = [\"a\", \"b\"])] [{|GDPR2004:LegalBasis(Article6.Contract, Data = [\"b\"])|}]")]
    public Task Fires(string bases) => Verify.VerifyAsync($"[ProcessingActivity(\"sell\")] [Processes(DataCategory.Contact, \"a\", \"b\")] {bases} public class Sales;");

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)] [{|GDPR2004:LegalBasis(Article6.LegitimateInterests)|}] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    [InlineData("public class Order { [PersonalData(DataCategory.Contact)] [LegalBasis(Article6.Contract)] [{|GDPR2004:LegalBasis(Article6.LegitimateInterests)|}] public string? Email { get; set; } }")]
    public Task Fires_once_where_several_activities_inherit(string source) => Verify.VerifyAsync(source);

    /// <summary>Of bases for all purposes together GDPR2030 tells.</summary>
    [Fact]
    public Task Is_silent_on_the_assembly() => Verify.VerifyAsync(
        "[assembly: DataController(\"Shop\")] [assembly: LegalBasis(Article6.Contract)] [assembly: LegalBasis(Article6.LegitimateInterests)] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;");

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    // The last one means "otherwise", and one that says when needs no other to say it.
    [InlineData("[LegalBasis(Article6.Contract, When = \"you buy\")] [LegalBasis(Article6.LegitimateInterests)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article6.LegitimateInterests, When = \"it goes beyond that\")]")]
    [InlineData("[LegalBasis(Article6.Contract, Unless = \"you are a guest\")] [LegalBasis(Article6.Consent)]")]
    // One basis, Art. 6(1)(b); two interests.
    [InlineData("[LegalBasis(Article6.StepsBeforeContract)] [LegalBasis(Article6.Contract)]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"safety\")] [LegalBasis(Article6.LegitimateInterests, \"marketing\")]")]
    // What the law asks for comes on top.
    [InlineData("[LegalBasis(Article6.Contract, \"the order\")] [LegalBasis(Article6.LegalObligation, \"bookkeeping\")]")]
    // Other data.
    [InlineData("[LegalBasis(Article6.Contract, Data = [\"a\"])] [LegalBasis(Article6.Consent, Data = [\"b\"])]")]
    [InlineData("[LegalBasis(Article6.Consent, Data = [\"a\"])] [LegalBasis(Article6.Contract)]")]
    // Conditions of Art. 9 come in addition.
    [InlineData("[LegalBasis(Article6.Contract)] [LegalBasis(Article9.ExplicitConsent)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent)]")]
    public Task Is_silent(string bases) => Verify.VerifyAsync($"[ProcessingActivity(\"sell\")] [Processes(DataCategory.Contact, \"a\", \"b\")] {bases} public class Sales;");

    /// <summary>A nearer basis takes the place of a farther one.</summary>
    [Fact]
    public Task Is_silent_over_two_scopes() => Verify.VerifyAsync("[assembly: LegalBasis(Article6.Contract)] [ProcessingActivity(\"sell\")] [LegalBasis(Article6.Consent)] public class Sales;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[LegalBasis] on 'Sales' is another basis for the same data as Consent, and none says when it holds (GDPR Art. 6(1), 13(1)(c)): say When, or Data, or declare two activities",
        await Verify.MessageAsync("[ProcessingActivity(\"sell\")] [LegalBasis(Article6.Consent)] [{|GDPR2004:LegalBasis(Article6.Contract)|}] public class Sales;"));

    /// <summary>The words are somebody's to write, so the diagnostic stays.</summary>
    [Fact]
    public Task Fix_asks_for_the_condition() => Verify.FixAsync(
        "[ProcessingActivity(\"sell\")]\n[LegalBasis(Article6.Consent)]\n[{|GDPR2004:LegalBasis(Article6.Contract)|}]\npublic class Sales;\n",
        "[ProcessingActivity(\"sell\")]\n[LegalBasis(Article6.Consent)]\n[{|GDPR2004:LegalBasis(Article6.Contract, When = \"TODO: you …\")|}]\npublic class Sales;\n");
}
