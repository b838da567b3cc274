using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class DanglingReferenceTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DanglingReference);

    private const string Customer = "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } public string? Note { get; set; } }\n";
    private const string Told = " [LegalBasis(Article6.Contract)] [Retention(Days = 30)] public class A;";

    [Theory]
    [InlineData("[{|GDPR9001:Processes(typeof(Customer), \"Missing\")|}]", "'Missing', which is not a member of 'Customer' tagged [PersonalData]")]
    [InlineData("[{|GDPR9001:Processes(typeof(Customer), nameof(Customer.Note))|}]", "'Note', which is not a member of 'Customer' tagged [PersonalData]")]
    [InlineData("[{|GDPR9001:Processes(typeof(string))|}]", "'String', which is not a type with a member tagged [PersonalData]")]
    [InlineData("[Processes(typeof(Customer))] [{|GDPR9001:Recipient(typeof(Customer))|}]", "'Customer', which is not a class with [Recipient] or [Processor]")]
    [InlineData("[Processes(typeof(Customer))] [{|GDPR9001:DataSubject(typeof(Customer))|}]", "'Customer', which is not a type with [DataSubject]")]
    [InlineData("[Processes(typeof(Customer))] [{|GDPR9001:DataSource(DataOrigin.DataSubject, Data = [\"Mail\"])|}]", "'Mail', which is not an item of data of this activity")]
    [InlineData("[Processes(typeof(Customer))] [{|GDPR9001:Retention(Days = 1, DatedBy = \"Closed\")|}]", "'Closed', which is not a member of this type or of one that the activity processes")]
    public async Task Fires(string attributes, string said)
    {
        var diagnostics = await Verify.VerifyAsync(Customer + "[ProcessingActivity(\"a\")] " + attributes + Told);

        Assert.EndsWith(said, diagnostics.Single().GetMessage(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Email))]")]
    [InlineData("[Processes(typeof(Customer))] [Recipient(typeof(Post))]")]
    [InlineData("[Processes(typeof(Customer), \"Email\")] [LegalBasis(Article6.Consent, Data = [\"Email\"])]")]
    [InlineData("[Processes(DataCategory.Contact, \"phone\")] [LegalBasis(Article6.Consent, Data = [\"phone\"])]")]
    // A member that dates the retention needs no tag.
    [InlineData("[Processes(typeof(Customer))] [Retention(Days = 1, DatedBy = \"Note\")]")]
    [InlineData("[Processes(typeof(Derived), \"Email\")]")]
    public Task Is_silent(string attributes) => Verify.VerifyAsync(
        Customer + "public class Derived : Customer; [Recipient(\"Post\")] public class Post; [ProcessingActivity(\"a\")] " + attributes + Told);

    /// <summary>Identity's tags say no category, so the register cannot list its members until somebody does, from outside.</summary>
    [Theory]
    [InlineData("", "[{|GDPR9001:Processes(typeof(AppUser))|}]")]
    [InlineData("", "[{|GDPR9001:Processes(typeof(AppUser), \"NormalizedEmail\")|}]")]
    [InlineData("[assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser<>), \"Email\", DataCategory.Contact)]", "[Processes(typeof(AppUser), \"Email\")] [Processes(typeof(AppUser))]")]
    [InlineData("[assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser<>), \"NormalizedEmail\", DataCategory.Contact)]", "[Processes(typeof(AppUser), \"NormalizedEmail\")] [{|GDPR9001:Processes(typeof(AppUser), \"UserName\")|}]")]
    [InlineData("[assembly: PersonalData(typeof(Microsoft.AspNetCore.Identity.IdentityUser), \"Email\", DataCategory.Contact)]", "[Processes(typeof(AppUser), \"Email\")]")]
    public Task Members_of_identity_need_a_category(string outside, string attributes) => Verify.VerifyAsync(
        outside + " public class AppUser : Microsoft.AspNetCore.Identity.IdentityUser; [ProcessingActivity(\"a\")] " + attributes + Told);

    [Fact]
    public Task Does_not_repeat_what_the_compiler_says_of_an_unknown_type() => Verify.VerifyAsync(
        "[ProcessingActivity(\"a\")] [Processes(typeof(Unknown))]" + Told, compiles: false);
}
