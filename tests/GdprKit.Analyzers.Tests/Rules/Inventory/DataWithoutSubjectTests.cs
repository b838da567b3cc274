using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class DataWithoutSubjectTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DataWithoutSubject);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Lead = "public class Lead { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }\n";
    private const string Customer = "[DataSubject(\"Customers\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Phone { get; set; } }\n";

    [Theory]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Lead))] public class {|GDPR1004:Sales|};")]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(DataCategory.Contact, \"e-mail\")] public class {|GDPR1004:Sales|};")]
    [InlineData("[ProcessingActivity(\"sell\")] public class {|GDPR1004:Sales|} { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    // One type says whose data it holds, the other does not.
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] [Processes(typeof(Lead))] public class {|GDPR1004:Sales|};")]
    // Of two kinds of people, words may be about either.
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] [Processes(DataCategory.Contact, \"e-mail\", About = typeof(Friend))] [Processes(DataCategory.Preference, \"wishes\")] public class {|GDPR1004:Sales|}; [DataSubject(\"Friends\")] public class Friend;")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + Lead + Customer + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] public class Sales;")]
    [InlineData("[ProcessingActivity(\"sell\")] [DataSubject(\"Prospects\")] [Processes(typeof(Lead))] public class Sales;")]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Lead), About = typeof(Customer))] public class Sales;")]
    [InlineData("[DataSubject(typeof(Customer))] public static class Group { [ProcessingActivity(\"sell\")] [Processes(typeof(Lead))] public class Sales; }")]
    [InlineData("public class Buyer : Customer; [ProcessingActivity(\"sell\")] [Processes(typeof(Buyer))] public class Sales;")]
    [InlineData("[ProcessingActivity(\"sell\")] public class Sales { [PersonalData(DataCategory.Contact)] [DataSubject(\"Prospects\")] public string? Email { get; set; } }")]
    // What lacks data is GDPR1002, what leads nowhere GDPR9001.
    [InlineData("[ProcessingActivity(\"sell\")] public class Sales;")]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Lead))] [DataSubject(typeof(Lead))] public class Sales;")]
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Lead), About = typeof(Lead))] public class Sales;")]
    [InlineData("[ProcessingActivity(\"host\")] [ProcessorFor(\"our customers\")] [Processes(typeof(Lead))] public class Hosting;")]
    // Words beside data of one kind of people are about them.
    [InlineData("[ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] [Processes(DataCategory.Preference, \"wishes\")] public class Sales;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + Lead + Customer + source);

    [Fact]
    public Task Is_silent_where_the_assembly_answers() =>
        Verify.VerifyAsync("[assembly: DataController(\"Shop\")] [assembly: DataSubject(\"Customers\")] [ProcessingActivity(\"sell\")] [Processes(typeof(Lead))] public class Sales;" + Lead);

    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync(Lead + "[ProcessingActivity(\"sell\")] [Processes(typeof(Lead))] public class Sales;");

    [Fact]
    public async Task Message_names_the_data() => Assert.Equal(
        "The activity 'Sales' does not say who the data subjects are for 'Email' (GDPR Art. 30(1)(c)): declare [DataSubject] on the type that holds the data, or on the activity",
        await Verify.MessageAsync(Host + Lead + Customer + "[ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] [Processes(typeof(Lead))] public class {|GDPR1004:Sales|};"));

    [Theory]
    [InlineData(0, "Customer")]
    [InlineData(1, "User")]
    [InlineData(2, "Employee")]
    [InlineData(3, "BusinessContact")]
    public Task Fix_declares_the_people(int index, string category) => Verify.FixAsync(
        Host + "[ProcessingActivity(\"sell\")]\n[Processes(DataCategory.Contact, \"e-mail\")]\npublic class {|GDPR1004:Sales|};\n",
        Host + $"[ProcessingActivity(\"sell\")]\n[Processes(DataCategory.Contact, \"e-mail\")]\n[DataSubject(DataSubjectCategory.{category})]\npublic class Sales;\n",
        index);
}
