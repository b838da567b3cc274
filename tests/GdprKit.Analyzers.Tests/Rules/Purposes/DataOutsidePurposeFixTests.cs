using GdprKit.Analyzers.Rules.Purposes;
using GdprKit.CodeFixes.Rules.Purposes;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>The fix of GDPR7016.</summary>
public sealed class DataOutsidePurposeFixTests
{
    private const string Customer = """
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = "";
        }
        [ProcessingActivity("orders")] [Processes(typeof(Customer))] public class Orders;

        """;

    [Theory]
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Email))]\npublic class A;", "[Processes(typeof(Customer), nameof(Customer.Email), nameof(Customer.Phone))]\npublic class A;")]
    [InlineData("[Processes(typeof(Other))]\npublic class A;", "[Processes(typeof(Other))]\n[Processes(typeof(Customer), nameof(Customer.Phone))]\npublic class A;")]
    // What is said of the others is not said of this one.
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Email), When = \"you order\")]\npublic class A;", "[Processes(typeof(Customer), nameof(Customer.Email), When = \"you order\")]\n[Processes(typeof(Customer), nameof(Customer.Phone))]\npublic class A;")]
    [InlineData("[Processes(typeof(Customer), new[] { nameof(Customer.Email) })]\npublic class A;", "[Processes(typeof(Customer), new[] { nameof(Customer.Email) })]\n[Processes(typeof(Customer), nameof(Customer.Phone))]\npublic class A;")]
    [InlineData("public class A;", "[Processes(typeof(Customer), nameof(Customer.Phone))]\npublic class A;")]
    // What it holds it goes on to process.
    [InlineData("public class A { [PersonalData(DataCategory.Contact)] public string Text { get; set; } = \"\"; }", "[Processes(typeof(A))] [Processes(typeof(Customer), nameof(Customer.Phone))]\npublic class A { [PersonalData(DataCategory.Contact)] public string Text { get; set; } = \"\"; }")]
    public Task Data_is_declared_in_the_activity(string activity, string declared) => CodeFixVerifier<PurposeAnalyzer, DataOutsidePurposeFix>.VerifyAsync(
        Source(activity, "{|GDPR7016:customer.Phone|}"), Source(declared, "customer.Phone"));

    /// <summary>What is named around an activity it would lose.</summary>
    [Fact]
    public Task Data_that_is_named_around_the_activity_stays() => CodeFixVerifier<PurposeAnalyzer, DataOutsidePurposeFix>.VerifyAsync(
        "[assembly: Processes(typeof(Other))]\n" + Source("public class A;", "{|GDPR7016:customer.Phone|}"), "[assembly: Processes(typeof(Other))]\n" + Source("public class A;", "{|GDPR7016:customer.Phone|}"));

    [Fact]
    public async Task Each_activity_of_the_code_is_offered()
    {
        var source = Customer + "[ProcessingActivity(\"a\")] public class A; [ProcessingActivity(\"b\")] public class B; public class S { [ProcessingFor(typeof(A)), ProcessingFor(typeof(B))] public string M(Customer c) => {|GDPR7016:c.Phone|}; }";

        Assert.Equal(
            ["Declare [Processes(typeof(Customer), nameof(Customer.Phone))] on 'A'", "Declare [Processes(typeof(Customer), nameof(Customer.Phone))] on 'B'"],
            await CodeFixVerifier<PurposeAnalyzer, DataOutsidePurposeFix>.TitlesAsync(source));
    }

    private static string Source(string activity, string read) => $$"""
        [ProcessingActivity("x")]
        {{activity}}
        public class Other
        {
            [PersonalData(DataCategory.Contact)] public string Text { get; set; } = "";
        }
        {{Customer}}
        public class Service
        {
            [ProcessingFor(typeof(A))]
            public string Phone(Customer customer) => {{read}};

            [ProcessingFor(typeof(A))]
            public Customer Other(Customer customer) => customer;
        }
        """;
}
