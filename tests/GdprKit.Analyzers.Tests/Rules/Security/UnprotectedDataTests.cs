using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Security;

public sealed class UnprotectedDataTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UnprotectedData);

    private const string App = "[assembly: DataController(\"Shop\")] ";
    private const string Uses = " [ProcessingActivity(\"a\")] [Processes(typeof(Person))] public class A;";

    [Theory]
    [InlineData("Health")]
    [InlineData("Biometric")]
    [InlineData("CriminalOffence")]
    [InlineData("OfficialIdentifier")]
    [InlineData("Credential")]
    public async Task Fires(string category) => Assert.Equal(
        $"'Person.Value' has no declared protection at rest, and holds data of the category {category} (GDPR Art. 32(1)(a)): say its Protection, or declare [SecurityMeasure(Measure.EncryptionAtRest)]",
        await Verify.MessageAsync(App + $"public class Person {{ [{{|GDPR7007:PersonalData(DataCategory.{category})|}}] public string? Value {{ get; set; }} }}" + Uses));

    [Theory]
    // Measures of other kinds do not protect it at rest; those of another activity do not reach it.
    [InlineData("[assembly: SecurityMeasure(Measure.EncryptionInTransit)]", "")]
    [InlineData("", "[ProcessingActivity(\"b\")] [Processes(typeof(Person))] [SecurityMeasure(Measure.EncryptionAtRest)] public class B;")]
    [InlineData("", "[ProcessingActivity(\"b\")] [Processes(typeof(Person))] public class B;")]
    [InlineData("", "public class Child : Person; [ProcessingActivity(\"b\")] [Processes(typeof(Child))] public class B;")]
    public Task Fires_once_wherever_it_is_used(string assembly, string more) =>
        Verify.VerifyAsync($"{App}{assembly} public class Person {{ [{{|GDPR7007:PersonalData(DataCategory.Health)|}}] public string? Value {{ get; set; }} }}{Uses}{more}");

    [Fact]
    public Task Fires_on_a_tag_from_outside() =>
        Verify.VerifyAsync(App + "[assembly: {|GDPR7007:PersonalData(typeof(Uri), \"UserInfo\", DataCategory.Credential)|}] [ProcessingActivity(\"a\")] [Processes(typeof(Uri))] public class A;");

    [Theory]
    [InlineData("DataCategory.Health, Protection = Protection.Encrypted", "")]
    [InlineData("DataCategory.Credential, Protection = Protection.Hashed", "")]
    [InlineData("DataCategory.Contact", "")]
    [InlineData("DataCategory.Health", "[assembly: SecurityMeasure(Measure.Technical, Measure.EncryptionAtRest)]")]
    [InlineData("DataCategory.Health", "[assembly: SecurityMeasure(\"databases are encrypted\", Measure.EncryptionAtRest)]")]
    [InlineData("DataCategory.Health", "[assembly: SecurityMeasure(Measure.Pseudonymisation)]")]
    public Task Is_silent(string tag, string assembly) => Verify.VerifyAsync($"{App}{assembly} public class Person {{ [PersonalData({tag})] public string? Value {{ get; set; }} }}{Uses}");

    [Theory]
    // Nobody uses it; the activity says how it holds it; no type holds it; a library may get the answer from its app.
    [InlineData(App + "public class Person { [PersonalData(DataCategory.Health)] public string? Value { get; set; } }")]
    [InlineData(App + "public class Person { [PersonalData(DataCategory.Health)] public string? Value { get; set; } } [ProcessingActivity(\"a\")] [Processes(typeof(Person), Protection = Protection.Encrypted)] public class A;")]
    [InlineData(App + "[ProcessingActivity(\"a\")] [Processes(DataCategory.Health, \"allergies\")] public class A;")]
    [InlineData("public class Person { [PersonalData(DataCategory.Health)] public string? Value { get; set; } }" + Uses)]
    public Task Is_silent_also(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData(0, "Encrypted")]
    [InlineData(1, "Hashed")]
    [InlineData(2, "Pseudonymised")]
    public Task Fix_says_the_protection(int index, string protection) => Verify.FixAsync(
        App + "public class Person\n{\n    [{|GDPR7007:PersonalData(DataCategory.Credential)|}]\n    public string? Value { get; set; }\n}\n" + Uses,
        App + $"public class Person\n{{\n    [PersonalData(DataCategory.Credential, Protection = Protection.{protection})]\n    public string? Value {{ get; set; }}\n}}\n" + Uses,
        index);
}
