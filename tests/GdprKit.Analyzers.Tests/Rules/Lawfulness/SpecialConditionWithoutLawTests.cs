using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class SpecialConditionWithoutLawTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.SpecialConditionWithoutLaw);

    [Theory]
    [InlineData("""[[|LegalBasis(Article9.EmploymentAndSocialProtection)|]] public class A;""")]
    [InlineData("""[assembly: [|LegalBasis(Article9.SubstantialPublicInterest, When = "it is needed")|]]""")]
    [InlineData("""public class A { [PersonalData(DataCategory.Health)] [[|LegalBasis(Article9.PublicHealth, " ")|]] public string? Test { get; set; } }""")]
    [InlineData("""[[|LegalBasis(Article9.HealthOrSocialCare)|]] public class A;""")]
    [InlineData("""[[|LegalBasis(Article9.ArchivingResearchStatistics, Law = "TODO: the law")|]] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[LegalBasis(Article9.EmploymentAndSocialProtection, Law = "SE:1991:1047")] public class A;""")]
    [InlineData("""[LegalBasis(Article9.HealthOrSocialCare, "treatment by a physician")] public class A;""")]
    [InlineData("""[LegalBasis(Article9.ExplicitConsent)] [LegalBasis(Article9.VitalInterests)] [LegalBasis(Article9.NotForProfitBody)] [LegalBasis(Article9.ManifestlyMadePublic)] [LegalBasis(Article9.LegalClaims)] public class A;""")]
    // Other rules ask a legal obligation for its law.
    [InlineData("""[LegalBasis(Article6.LegalObligation)] [LegalBasis(Article10.AuthorisedByLaw)] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[LegalBasis] on 'A' rests on law, but does not say which (GDPR Art. 9(2)(i)): say Law, or what it is in the statement""",
        await Verify.MessageAsync("""[[|LegalBasis(Article9.PublicHealth)|]] public class A;"""));

    [Fact]
    public Task Fix_leaves_a_place_for_the_law() => Verify.FixAsync(
        "[[|LegalBasis(Article9.PublicHealth)|]]\npublic class A;\n",
        "[[|LegalBasis(Article9.PublicHealth, Law = \"TODO: the law\")|]]\npublic class A;\n");
}
