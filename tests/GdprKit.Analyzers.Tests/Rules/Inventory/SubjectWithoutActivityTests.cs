using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class SubjectWithoutActivityTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.SubjectWithoutActivity);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[{|GDPR1015:DataSubject(\"Residents of California\")|}] public static class Californian; [ProcessingActivity(\"sell\")] public class Sales;")]
    [InlineData("[{|GDPR1015:DataSubject(\"Relatives\")|}] public static class Relative; [ProcessingActivity(\"sell\")] [DataSubject(\"Customers\")] public class Sales;")]
    // Every activity of the group names others.
    [InlineData("[{|GDPR1015:DataSubject(\"Relatives\")|}] public static class Group { [ProcessingActivity(\"sell\")] [DataSubject(\"Customers\")] public class Sales; }")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    /// <summary>A list of everybody of whom the notice speaks, of whom activities name some.</summary>
    [Fact]
    public Task Fires_in_a_list_of_everybody() => Verify.VerifyAsync("""
        [assembly: DataController("Shop")]
        [assembly: DataSubject("Customers")]
        [assembly: DataSubject(typeof(Supplier))]
        [assembly: {|GDPR1015:DataSubject("Relatives of our employees", DataSubjectCategory.NextOfKin)|}]
        [ProcessingActivity("sell")] [DataSubject("Customers")] public class Sales;
        [ProcessingActivity("buy")] [DataSubject(typeof(Supplier))] public class Purchases;
        [ProcessingActivity("watch")] public class Security;
        [DataSubject("Suppliers")] public static class Supplier;
        """);

    [Fact]
    public Task Fires_where_every_activity_names_others() => Verify.VerifyAsync("""
        [assembly: DataController("Shop")]
        [assembly: {|GDPR1015:DataSubject("Relatives")|}]
        [ProcessingActivity("sell")] [DataSubject("Customers")] public class Sales;
        """);

    [Theory]
    [InlineData("[DataSubject(\"Customers\")] public static class Customer; [ProcessingActivity(\"sell\")] [DataSubject(typeof(Customer))] public class Sales;")]
    [InlineData("[DataSubject(\"Customers\")] public static class Customer; [ProcessingActivity(\"sell\")] [Processes(DataCategory.Contact, About = typeof(Customer))] public class Sales;")]
    [InlineData("[DataSubject(\"Customers\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] public class Sales;")]
    // By way of another type.
    [InlineData("[DataSubject(\"Customers\")] public class Customer; [DataSubject(typeof(Customer))] public class Account { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity(\"sell\")] [Processes(typeof(Account))] public class Sales;")]
    [InlineData("[DataSubject(\"Customers\")] public static class Group { [ProcessingActivity(\"sell\")] public class Sales; }")]
    // Of unused data GDPR1003 tells, and of a base type its derived types.
    [InlineData("[DataSubject(\"Customers\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    // People are the controller's to answer for; and an app begins with something.
    [InlineData("[DataSubject(\"Relatives\")] public static class Relative; [ProcessingActivity(\"host\")] [ProcessorFor(\"our customers\")] public class Hosting;")]
    [InlineData("[DataSubject(\"Relatives\")] public static class Relative;")]
    [InlineData("[DataSubject(\"People\")] public abstract class Person; [DataSubject(\"Customers\")] public class Customer : Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity(\"sell\")] [Processes(typeof(Customer))] public class Sales;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    /// <summary>People of the assembly stand for all activities that name none.</summary>
    [Theory]
    [InlineData("[assembly: DataSubject(\"Customers\")]")]
    [InlineData("[assembly: DataSubject(\"Customers\")] [assembly: DataSubject(\"Suppliers\")]")]
    [InlineData("[assembly: DataSubject(typeof(Customer))]")]
    public Task Is_silent_for_the_people_of_all_activities(string people) => Verify.VerifyAsync(
        "[assembly: DataController(\"Shop\")]" + people + "[DataSubject(\"Customers\")] public static class Customer; [ProcessingActivity(\"sell\")] public class Sales; [ProcessingActivity(\"buy\")] [DataSubject(typeof(Customer))] public class Purchases;");

    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[DataSubject(\"Relatives\")] public static class Relative;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "[DataSubject] on the assembly 'App' declares people whom no processing activity names: 'Relatives' (GDPR Art. 13(1)(c), 5(1)(b)): say in [DataSubject] of an activity what is done with data about them, or take them out",
        await Verify.MessageAsync("[assembly: DataController(\"Shop\")] [assembly: {|GDPR1015:DataSubject(\"Relatives\")|}] [ProcessingActivity(\"sell\")] [DataSubject(\"Customers\")] public class Sales;"));
}
