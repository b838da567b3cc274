using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingSpecialConditionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingSpecialCondition);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [LegalBasis(Article6.Contract)] [Processes(DataCategory.Health, "allergies")] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] public class [|A|] { [PersonalData(DataCategory.Biometric)] public byte[]? Face { get; set; } }""")]
    [InlineData("""public class Patient { [PersonalData(DataCategory.Genetic)] public string? Dna { get; set; } } [ProcessingActivity("a")] [Processes(typeof(Patient))] public class [|A|];""")]
    // A condition for other data.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "allergies", "diagnosis")] [LegalBasis(Article9.ExplicitConsent, Data = ["diagnosis"])] public class [|A|];""")]
    // A ground of Art. 10 is no condition of Art. 9.
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.TradeUnionMembership, "union")] [LegalBasis(Article10.AuthorisedByLaw)] public class [|A|];""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "allergies")] [LegalBasis(Article9.ExplicitConsent)] public class A;""")]
    [InlineData("""[assembly: LegalBasis(Article9.HealthOrSocialCare)] [ProcessingActivity("a")] [Processes(DataCategory.Health, "allergies")] public class A;""")]
    [InlineData("""[LegalBasis(Article9.VitalInterests)] public static class G { [ProcessingActivity("a")] [Processes(DataCategory.Health, "allergies")] public class A; }""")]
    [InlineData("""[ProcessingActivity("a")] public class A { [PersonalData(DataCategory.Health)] [LegalBasis(Article9.LegalClaims)] public string? Injury { get; set; } }""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Contact, "e-mail")] [Processes(DataCategory.CriminalOffence, "convictions")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] public class A;""")]
    // The controller answers for it.
    [InlineData("""[ProcessingActivity("a")] [ProcessorFor("hospitals")] [Processes(DataCategory.Health, "diagnosis")] public class A;""")]
    // No activity uses it.
    [InlineData("""public class Patient { [PersonalData(DataCategory.Health)] public string? Diagnosis { get; set; } }""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' uses 'allergies', 'diet', of a special category, without a condition (GDPR Art. 9(1), 9(2)): declare [LegalBasis(Article9.…)] beside the basis of Art. 6""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [Processes(DataCategory.Contact, "e-mail")] [Processes(DataCategory.Health, "allergies", "diet")] public class [|A|];"""));

    [Fact]
    public Task Fix_declares_a_condition() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.Health, \"allergies\")]\npublic class [|A|];\n",
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.Health, \"allergies\")]\n[LegalBasis(Article9.HealthOrSocialCare)]\npublic class A;\n",
        codeActionIndex: 7);

    [Fact]
    public async Task Fix_offers_the_ten_conditions() =>
        Assert.Equal(10, (await Verify.TitlesAsync("[ProcessingActivity(\"a\")] [Processes(DataCategory.Health, \"allergies\")] public class [|A|];")).Length);
}
