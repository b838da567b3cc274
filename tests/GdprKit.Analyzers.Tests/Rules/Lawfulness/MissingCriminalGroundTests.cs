using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class MissingCriminalGroundTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingCriminalGround);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [LegalBasis(Article6.LegitimateInterests)] [Processes(DataCategory.CriminalOffence, "convictions")] public class [|A|];""")]
    [InlineData("""[ProcessingActivity("a")] [LegalBasis(Article9.LegalClaims)] public class [|A|] { [PersonalData(DataCategory.CriminalOffence)] public string? Record { get; set; } }""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.CriminalOffence, "convictions")] [LegalBasis(Article10.AuthorisedByLaw, Law = "SE:2018:218:3:8")] public class A;""")]
    [InlineData("""[assembly: LegalBasis(Article10.OfficialAuthority)] [ProcessingActivity("a")] [Processes(DataCategory.CriminalOffence, "convictions")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Health, "allergies")] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [ProcessorFor("courts")] [Processes(DataCategory.CriminalOffence, "convictions")] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """The activity 'A' uses 'convictions' about criminal convictions and offences without a ground (GDPR Art. 10): declare [LegalBasis(Article10.…)] beside the basis of Art. 6""",
        await Verify.MessageAsync("""[ProcessingActivity("a")] [Processes(DataCategory.CriminalOffence, "convictions")] public class [|A|];"""));

    [Fact]
    public Task Fix_declares_a_ground() => Verify.FixAsync(
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.CriminalOffence, \"convictions\")]\npublic class [|A|];\n",
        "[ProcessingActivity(\"a\")]\n[Processes(DataCategory.CriminalOffence, \"convictions\")]\n[LegalBasis(Article10.AuthorisedByLaw)]\npublic class A;\n",
        codeActionIndex: 1);
}
