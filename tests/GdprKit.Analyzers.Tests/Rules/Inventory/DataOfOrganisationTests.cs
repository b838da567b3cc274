using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class DataOfOrganisationTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.DataOfOrganisation);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Two = "[ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B;";
    private const string Customer = "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }";

    [Theory]
    [InlineData("[assembly: {|GDPR1017:Processes(DataCategory.Contact)|}]" + Two)]
    [InlineData("[assembly: {|GDPR1017:Processes(typeof(Customer), Occurs = Occurs.Sometimes)|}]" + Two + Customer)]
    // Once, however many attributes and activities there are.
    [InlineData("[assembly: {|GDPR1017:Processes(DataCategory.Contact)|}] [assembly: Processes(DataCategory.Identity)]" + Two + "[ProcessingActivity(\"c\")] public class C;")]
    [InlineData("[assembly: {|GDPR1017:Processes(DataCategory.Contact)|}]" + Two + "[ProcessingActivity(\"c\")] [Processes(DataCategory.Transaction)] public class C;")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    // What one activity alone uses is linked to it.
    [InlineData("[assembly: Processes(DataCategory.Contact)] [ProcessingActivity(\"a\")] public class A;")]
    [InlineData("[assembly: Processes(DataCategory.Contact)] [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] [Processes(DataCategory.Transaction)] public class B;")]
    // Each says its own, in place of what the assembly says for those that do not.
    [InlineData("[assembly: Processes(DataCategory.OnlineIdentifier)] [ProcessingActivity(\"a\")] [Processes(DataCategory.Contact)] public class A; [ProcessingActivity(\"b\")] [Processes(DataCategory.Transaction)] public class B;")]
    // A group is a choice of activities.
    [InlineData("[Processes(DataCategory.Contact)] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    [InlineData("[assembly: Processes(DataCategory.Contact)] [ProcessorFor(\"our customers\")] public static class Group { [ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; }")]
    [InlineData(Two)]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[assembly: Processes(DataCategory.Contact)]" + Two);

    [Fact]
    public async Task Message() => Assert.Equal(
        "[Processes] on the assembly 'App' gives the same data to 2 activities, and none of them says which it uses (GDPR Art. 5(1)(c), 13(1)(c), 30(1)(c)): declare [Processes] on each activity",
        await Verify.MessageAsync(Host + "[assembly: {|GDPR1017:Processes(DataCategory.Contact)|}]" + Two));
}
