using GdprKit.Testing;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>What a baseline silences, and how it names members.</summary>
public sealed class BaselineTests
{
    [Fact]
    public async Task Listed_member_is_silent_and_its_neighbour_is_not() => await Verify.VerifyAsync(
        "namespace Shop { public class Customer { public string? Email { get; set; } public string? {|GDPR1001:Phone|} { get; set; } } }",
        files: [new("GdprKit.Baseline.txt", "# Was there on the first day.\r\n\r\n  Shop.Customer.Email # to be deleted\r\n")]);

    [Theory]
    [InlineData("public class Customer { public string? Email { get; set; } }", "Customer.Email")]
    [InlineData("public class Customer { public string? Email; }", "Customer.Email")]
    [InlineData("public struct Customer { public string? Email; }", "Customer.Email")]
    [InlineData("public interface ICustomer { string? Email { get; } }", "ICustomer.Email")]
    [InlineData("public record Customer(int Id, string Email);", "Customer.Email")]
    [InlineData("namespace A.B { public class Customer { public string? Email; } }", "A.B.Customer.Email")]
    [InlineData("namespace @event { public class @class { public string? @Email; } }", "event.class.Email")]
    [InlineData("public class Order { public class Line { public string? Email; } }", "Order+Line.Email")]
    [InlineData("namespace A { public class Order<T> { public struct Line<T1, T2> { public string? Email; } } }", "A.Order`1+Line`2.Email")]
    [InlineData("public partial class Customer; public partial class Customer { public string? Email; }", "Customer.Email")]
    public async Task Member_is_named_by_its_type_s_metadata_name(string source, string line) =>
        Assert.Empty(await Verify.VerifyAsync(source, files: [new("GdprKit.Baseline.txt", line)]));

    [Theory]
    [InlineData("GdprKit.Baseline.txt", true)]
    [InlineData("gdprkit.baseline.TXT", true)]
    [InlineData("GdprKit.Baseline.net10.0.txt", true)]
    [InlineData("GdprKit.Baseline.md", false)]
    [InlineData("Old.GdprKit.Baseline.txt", false)]
    public async Task Baseline_is_known_by_its_name(string name, bool isBaseline) => await Verify.VerifyAsync(
        $"public class Customer {{ public string? {(isBaseline ? "Email" : "{|GDPR1001:Email|}")}; }}", files: [new(name, "Customer.Email")]);

    [Fact]
    public async Task Files_add_up() => Assert.Empty(await Verify.VerifyAsync(
        "public class Customer { public string? Email, Phone; }",
        files: [new("GdprKit.Baseline.txt", "Customer.Email"), new("GdprKit.Baseline.net10.0.txt", "Customer.Phone")]));

    [Fact]
    public async Task File_that_is_passed_twice_counts_once() => Assert.Empty(await Verify.VerifyAsync(
        "public class Customer { public string? Email; }",
        files: [new("GdprKit.Baseline.txt", "Customer.Email"), new("GdprKit.Baseline.txt", "Customer.Email")]));

    [Fact]
    public async Task All_confidences_are_silenced()
    {
        const string Source = """
            public class Foo { public string? {|GDPR1011:BarEmail|}; public string? {|GDPR1001:ManagerEmail|}; }
            """;
        await Verify.VerifyAsync(Source);

        Assert.Empty(await Verify.VerifyAsync(
            Source.Replace("{|GDPR1011:", "").Replace("{|GDPR1001:", "").Replace("|}", ""), files: [new("GdprKit.Baseline.txt", "Foo.BarEmail\nFoo.ManagerEmail")]));
    }

    /// <summary>Found where it is declared first, so listed there.</summary>
    [Fact]
    public async Task Implementation_of_a_listed_member_is_silent() => Assert.Empty(await Verify.VerifyAsync(
        "public interface ICustomer { string? Email { get; } } public class Customer : ICustomer { public string? Email { get; set; } }",
        files: [new("GdprKit.Baseline.txt", "ICustomer.Email")]));

    [Fact]
    public async Task Names_are_told_apart_by_case_and_arity() => await Verify.VerifyAsync(
        "public class Customer<T> { public string? {|GDPR1001:Email|}; } public class customer { public string? {|GDPR1001:Email|}; } public class Customer { public string? Email; }",
        files: [new("GdprKit.Baseline.txt", "Customer.Email")]);
}
