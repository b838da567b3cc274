using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class InconsistentItemTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.InconsistentItem);

    [Theory]
    // One word, two categories.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.Contact, "address")] public class A; [ProcessingActivity("b")] [[|Processes(DataCategory.Location, "Address")|]] public class B;""")]
    [InlineData("""[assembly: DataController("Shop")] public class C1 { [PersonalData(DataCategory.Identity)] public string? Name { get; set; } } public class C2 { [[|PersonalData(DataCategory.Contact)|]] public string? Name { get; set; } } [ProcessingActivity("a")] [Processes(typeof(C1))] [Processes(typeof(C2))] public class A;""")]
    // Two words for one thing, about the same people.
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users", DataSubjectCategory.User)] public class User { [PersonalData(DataCategory.Contact)] public string? TelephoneNumber { get; set; } } [DataSubject(typeof(User))] public class UserProfile { [[|PersonalData(DataCategory.Contact)|]] public string? PhoneNumber { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] [Processes(typeof(UserProfile))] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users", DataSubjectCategory.User)] public class User { [PersonalData(DataCategory.Contact)] public string? TelephoneNumber { get; set; } } [DataSubject(typeof(User))] public class Z { [[|PersonalData(DataCategory.Contact, Label = "Private number")|]] public string? TelephoneNumber { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] [Processes(typeof(Z))] public class A;""")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.Contact, "address")] public class A; [ProcessingActivity("b")] [Processes(DataCategory.Contact, "Address")] public class B;""")]
    // Other people's may be of another category, and what free text is about differs.
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [DataSubject("Staff")] [Processes(DataCategory.Employment, "notes")] public class A; [ProcessingActivity("b")] [DataSubject("Patients")] [Processes(DataCategory.Health, "notes")] public class B;""")]
    [InlineData("""[assembly: DataController("Shop")] [ProcessingActivity("a")] [Processes(DataCategory.CommunicationContent, "notes")] public class A; [ProcessingActivity("b")] [Processes(DataCategory.Health, "notes")] public class B;""")]
    // Other people's may have another name.
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users", DataSubjectCategory.User)] public class User { [PersonalData(DataCategory.Contact)] public string? TelephoneNumber { get; set; } } [DataSubject("Guests")] public class Guest { [PersonalData(DataCategory.Contact, Label = "Guest's telephone number")] public string? TelephoneNumber { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] [Processes(typeof(Guest))] public class A;""")]
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users", DataSubjectCategory.User)] public class User { [PersonalData(DataCategory.Contact)] public string? TelephoneNumber { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] public class A; [ProcessingActivity("b")] [Processes(typeof(User))] public class B;""")]
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users")] public class User { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } [PersonalData(DataCategory.Contact)] public string? Address { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] public class A;""")]
    [InlineData("""[ProcessingActivity("a")] [Processes(DataCategory.Contact, "address")] public class A; [ProcessingActivity("b")] [Processes(DataCategory.Location, "address")] public class B;""")]
    // Two labels tell two things apart.
    [InlineData("""[assembly: DataController("Shop")] [DataSubject("Users")] public class User { [PersonalData(DataCategory.Contact, Label = "Address for invoices")] public string? Address { get; set; } } [DataSubject(typeof(User))] public class Card { [PersonalData(DataCategory.Contact, Label = "Address for the card")] public string? Address { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] [Processes(typeof(Card))] public class A;""")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message() => Assert.Equal(
        """[PersonalData] on 'UserProfile.PhoneNumber' calls 'Phone number' what 'User.TelephoneNumber' calls 'Telephone number', about the same people (GDPR Art. 12(1)): call one thing by one name, and count it to one category""",
        await Verify.MessageAsync("""[assembly: DataController("Shop")] [DataSubject("Users", DataSubjectCategory.User)] public class User { [PersonalData(DataCategory.Contact)] public string? TelephoneNumber { get; set; } } [DataSubject(typeof(User))] public class UserProfile { [[|PersonalData(DataCategory.Contact)|]] public string? PhoneNumber { get; set; } } [ProcessingActivity("a")] [Processes(typeof(User))] [Processes(typeof(UserProfile))] public class A;"""));
}
