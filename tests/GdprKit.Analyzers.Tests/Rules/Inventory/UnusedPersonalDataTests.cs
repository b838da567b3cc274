using GdprKit.Declarations.Gaps;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class UnusedPersonalDataTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.UnusedPersonalData);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";
    private const string Told = "[LegalBasis(Article6.Contract)] [Retention(Days = 30)]";

    [Theory]
    [InlineData("public class Customer { [{|GDPR1003:PersonalData(DataCategory.Contact)|}] public string? Email { get; set; } }")]
    [InlineData("public record Customer([{|GDPR1003:PersonalData(DataCategory.Contact)|}] string Email);")]
    [InlineData("public record Customer([property: {|GDPR1003:PersonalData(DataCategory.Contact)|}] string Email);")]
    [InlineData("public class Customer { [field: {|GDPR1003:PersonalData(DataCategory.Contact)|}] public string? Email { get; set; } }")]
    [InlineData("public class Customer { public class Inner<T> { [{|GDPR1003:PersonalData(DataCategory.Contact)|}] internal string? _email; } }")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Fact]
    public Task Fires_for_the_member_that_no_activity_names() => Verify.VerifyAsync(Host + $$"""
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string? Email { get; set; }
            [{|GDPR1003:PersonalData(DataCategory.Contact)|}] public string? Phone { get; set; }
        }
        [ProcessingActivity("deliver")] [Processes(typeof(Customer), nameof(Customer.Email))] {{Told}} public class Delivery;
        """);

    [Theory]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } [ProcessingActivity(\"deliver\")] [Processes(typeof(Customer))] " + Told + " public class Delivery;")]
    [InlineData("[ProcessingActivity(\"deliver\")] " + Told + " public class Order { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    // Inherited data is used where the derived type is.
    [InlineData("public abstract class Person { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } public class Customer : Person; [ProcessingActivity(\"deliver\")] [Processes(typeof(Customer))] " + Told + " public class Delivery;")]
    [InlineData("public interface IPerson { [PersonalData(DataCategory.Contact)] string? Email { get; } } public class Customer : IPerson { public string? Email { get; set; } } [ProcessingActivity(\"deliver\")] [Processes(typeof(Customer))] " + Told + " public class Delivery;")]
    // An open generic type.
    [InlineData("[ProcessingActivity(\"deliver\")] [Processes(typeof(Box<>))] " + Told + " public class Delivery; public class Box<T> { [PersonalData(DataCategory.Contact)] public T? Email { get; set; } }")]
    [InlineData("public class Customer { [NotPersonalData(\"made up\")] public string? Email { get; set; } }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    /// <summary>The activity may stand in the app that references the library.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }");

    [Fact]
    public Task Fires_in_an_executable() => Verify.VerifyAsync(
        "public class Customer { [{|GDPR1003:PersonalData(DataCategory.Contact)|}] public string? Email { get; set; } } public static class Program { public static void Main() { } }",
        outputKind: OutputKind.ConsoleApplication);

    [Fact]
    public Task Is_silent_in_a_test_project() => Verify.VerifyAsync(
        "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } } public static class Program { public static void Main() { } }",
        new Dictionary<string, string> { ["IsTestProject"] = "true" },
        OutputKind.ConsoleApplication);

    [Fact]
    public async Task One_diagnostic_for_a_referenced_assembly()
    {
        var part = GeneratorRun.Of(TestCompilation.Create("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email; [PersonalData(DataCategory.Contact)] public string? Phone; }", "Shop.Domain")).Reference;

        var diagnostics = await Verify.VerifyAsync("[assembly: {|GDPR1003:DataController(\"Shop\")|}]", references: [part]);
        Assert.StartsWith("In the referenced assembly 'Shop.Domain', 'Customer.Email' (as well as 'Customer.Phone') is tagged as personal data", diagnostics.Single().GetMessage(), StringComparison.Ordinal);
    }
}
