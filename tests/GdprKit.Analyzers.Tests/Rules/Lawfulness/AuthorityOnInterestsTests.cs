using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class AuthorityOnInterestsTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.AuthorityOnInterests);

    private const string City = "[assembly: DataController(\"City\", PublicAuthority = true)]\n";

    [Theory]
    [InlineData(City + "[ProcessingActivity(\"permit\")] [{|GDPR2016:LegalBasis(Article6.LegitimateInterests, \"order\")|}] public class Permits;")]
    [InlineData(City + "[ProcessingActivity(\"permit\")] public class Permits { [PersonalData(DataCategory.Contact)] [{|GDPR2016:LegalBasis(Article6.LegitimateInterests)|}] public string? Email { get; set; } }")]
    [InlineData("[assembly: DataController(\"Shop\")] [ProcessingActivity(\"permit\")] [DataController(\"City\", PublicAuthority = true)] [{|GDPR2016:LegalBasis(Article6.LegitimateInterests)|}] public class Permits;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Fires_on_the_assembly_once() => Verify.VerifyAsync(
        "[assembly: DataController(\"City\", PublicAuthority = true)] [assembly: {|GDPR2016:LegalBasis(Article6.LegitimateInterests)|}] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;");

    [Theory]
    [InlineData("[assembly: DataController(\"Shop\")] [ProcessingActivity(\"sell\")] [LegalBasis(Article6.LegitimateInterests)] public class Sales;")]
    [InlineData(City + "[ProcessingActivity(\"permit\")] [LegalBasis(Article6.PublicTask)] public class Permits;")]
    [InlineData(City + "[ProcessingActivity(\"sell\")] [DataController(\"City Tours Ltd\")] [LegalBasis(Article6.LegitimateInterests)] public class Tours;")]
    [InlineData(City + "[ProcessingActivity(\"host\")] [ProcessorFor(\"companies\")] [LegalBasis(Article6.LegitimateInterests)] public class Hosting;")]
    // A library does not know whose app it is in.
    [InlineData("[ProcessingActivity(\"permit\")] [LegalBasis(Article6.LegitimateInterests)] public class Permits;")]
    // Recital 49.
    [InlineData(City + "[ProcessingActivity(\"protect the network\", Kind = PurposeKind.Security)] [LegalBasis(Article6.LegitimateInterests)] public class Network;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.StartsWith(
        "[LegalBasis] on 'Permits' rests on legitimate interests, which are no basis for the tasks of a public authority (GDPR Art. 6(1), second subparagraph): choose Article6.PublicTask",
        await Verify.MessageAsync(City + "[ProcessingActivity(\"permit\")] [{|GDPR2016:LegalBasis(Article6.LegitimateInterests)|}] public class Permits;"), StringComparison.Ordinal);
}
