using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class ActivityWithoutDataTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.ActivityWithoutData);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Customer = "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } public string? Note { get; set; } }\n";

    [Theory]
    [InlineData("[ProcessingActivity(\"survey\")] public class {|GDPR1002:Survey|};")]
    [InlineData("[ProcessingActivity(\"survey\")] public class {|GDPR1002:Survey|} { public string? Email { get; set; } }")]
    [InlineData("[ProcessingActivity(\"survey\")] public class {|GDPR1002:Survey|} { [NotPersonalData(\"made up\")] public string? Email { get; set; } }")]
    // People are no data.
    [InlineData("[ProcessingActivity(\"survey\")] [DataSubject(\"Customers\")] [LegalBasis(Article6.Contract)] public class {|GDPR1002:Survey|};")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"survey\")] [Processes(typeof(Customer))] public class Survey;")]
    [InlineData("[ProcessingActivity(\"survey\")] [Processes(DataCategory.Contact)] public class Survey;")]
    [InlineData("[ProcessingActivity(\"survey\")] public class Survey { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("[ProcessingActivity(\"survey\")] public class Survey : Customer;")]
    [InlineData("[Processes(typeof(Customer))] public static class Group { [ProcessingActivity(\"survey\")] public class Survey; }")]
    // GDPR9001 says that the name leads nowhere.
    [InlineData("[ProcessingActivity(\"survey\")] [Processes(typeof(string))] public class Survey;")]
    [InlineData("[ProcessingActivity(\"survey\")] [Processes(typeof(Customer), nameof(Customer.Note))] public class Survey;")]
    // The record of a processor names the controllers, who answer for the data (Art. 30(2)).
    [InlineData("[ProcessingActivity(\"host\")] [ProcessorFor(\"our customers\")] public class Hosting;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + Customer + source);

    [Fact]
    public Task Is_silent_where_the_assembly_answers() =>
        Verify.VerifyAsync("[assembly: DataController(\"Shop\")] [assembly: Processes(typeof(Customer))] [ProcessingActivity(\"survey\")] public class Survey;" + Customer);

    /// <summary>The app may name data for the activities of its libraries.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[ProcessingActivity(\"survey\")] public class Survey;");

    [Fact]
    public async Task Message() => Assert.Equal(
        "The activity 'Survey' uses no personal data (GDPR Art. 30(1)(c), 14(1)(d)): name the data in [Processes], or tag the members of its type",
        await Verify.MessageAsync(Host + "[ProcessingActivity(\"survey\")] public class {|GDPR1002:Survey|};"));
}
