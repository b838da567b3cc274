using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Lawfulness;

public sealed class ContractWithOthersTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ContractWithOthers);

    [Theory]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract, With = ContractParty.YourOrganisation)|}]")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract, With = ContractParty.You | ContractParty.YourOrganisation)|}]")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.StepsBeforeContract, With = ContractParty.YourOrganisation)|}] [DataSubject(DataSubjectCategory.BusinessContact)]")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract)|}] [DataSubject(DataSubjectCategory.BusinessContact)]")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.StepsBeforeContract)|}] [DataSubject(\"Contacts at suppliers\", DataSubjectCategory.SupplierContact)]")]
    [InlineData("[LegalBasis(Article6.Consent)] [{|GDPR2011:LegalBasis(Article6.Contract, When = \"x\")|}] [DataSubject(DataSubjectCategory.NextOfKin)]")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract)|}] [DataSubject(DataSubjectCategory.Visitor)]")]
    public Task Fires(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"buy\")] [Processes(DataCategory.Contact, \"e-mail\")] {attributes} public class Purchases;");

    [Fact]
    public Task Fires_at_the_activity_for_a_basis_of_others_too() => Verify.VerifyAsync("""
        [assembly: LegalBasis(Article6.Contract)]
        [ProcessingActivity("buy")] [Processes(DataCategory.Contact)] [DataSubject(DataSubjectCategory.SupplierContact)] public class {|GDPR2011:Purchases|};
        [ProcessingActivity("sell")] [Processes(DataCategory.Contact)] [DataSubject(DataSubjectCategory.Customer)] public class Sales;
        """);

    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)] [DataSubject(DataSubjectCategory.Customer)]")]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    [InlineData("[LegalBasis(Article6.Contract)] [DataSubject(\"Partners\")]")]
    // A sole trader is party; a visitor may ask for an offer.
    [InlineData("[LegalBasis(Article6.Contract, With = ContractParty.You)] [DataSubject(DataSubjectCategory.SupplierContact)]")]
    [InlineData("[LegalBasis(Article6.StepsBeforeContract)] [DataSubject(DataSubjectCategory.Visitor)]")]
    // Customers among them may be party.
    [InlineData("[LegalBasis(Article6.Contract)] [DataSubject(DataSubjectCategory.Customer)] [DataSubject(DataSubjectCategory.NextOfKin)]")]
    [InlineData("[LegalBasis(Article6.LegitimateInterests, \"our purchases\")] [DataSubject(DataSubjectCategory.SupplierContact)]")]
    [InlineData("[ProcessorFor(\"our customers\")] [LegalBasis(Article6.Contract, With = ContractParty.YourOrganisation)] [DataSubject(DataSubjectCategory.SupplierContact)]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync($"[ProcessingActivity(\"buy\")] [Processes(DataCategory.Contact, \"e-mail\")] {attributes} public class Purchases;");

    [Theory]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract, With = ContractParty.YourOrganisation)|}]", "[LegalBasis] on 'Purchases' rests on a contract with the organisation of the person (GDPR Art. 6(1)(b)): choose another basis")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract, With = ContractParty.You | ContractParty.YourOrganisation)|}]", "[LegalBasis] on 'Purchases' rests on a contract that may be with the organisation of the person alone (GDPR Art. 6(1)(b)): choose another basis")]
    [InlineData("[{|GDPR2011:LegalBasis(Article6.Contract)|}] [DataSubject(\"Contacts at suppliers\", DataSubjectCategory.SupplierContact)]", "[LegalBasis] in 'Purchases' rests on a contract for data of people who are seldom party to one: 'e-mail' of 'Contacts at suppliers' (GDPR")]
    public async Task Message(string attributes, string start) => Assert.StartsWith(
        start, await Verify.MessageAsync($"[ProcessingActivity(\"buy\")] [Processes(DataCategory.Contact, \"e-mail\")] {attributes} public class Purchases;"), StringComparison.Ordinal);

    [Fact]
    public Task Fix_says_that_they_are_party() => Verify.FixAsync(
        "[ProcessingActivity(\"buy\")]\n[Processes(DataCategory.Contact)]\n[DataSubject(DataSubjectCategory.SupplierContact)]\n[{|GDPR2011:LegalBasis(Article6.Contract)|}]\npublic class Purchases;\n",
        "[ProcessingActivity(\"buy\")]\n[Processes(DataCategory.Contact)]\n[DataSubject(DataSubjectCategory.SupplierContact)]\n[LegalBasis(Article6.Contract, With = ContractParty.You)]\npublic class Purchases;\n");
}
