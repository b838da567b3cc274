using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

/// <summary>GDPR9019.</summary>
public sealed class InvalidDetectorSettingTests
{
    [Theory]
    [InlineData("Customer")]
    [InlineData("Customer Email")]
    [InlineData("Customer.Email Customer.Phone")]
    [InlineData("Customer.Email;")]
    [InlineData(".Email")]
    [InlineData("Customer.")]
    [InlineData("Shop..Customer.Email")]
    [InlineData("Order+.Email")]
    [InlineData("Order`.Email")]
    [InlineData("Order`T.Email")]
    [InlineData("Order<T>.Email")]
    [InlineData("`1.Email")]
    [InlineData("P:Shop.Customer.Email")]
    public async Task Line_that_names_no_member_is_told_with_file_and_line(string line)
    {
        var said = Assert.Single(await Verify.VerifyAsync("public class Order;", files: [new("GdprKit.Baseline.txt", $"# Why.\r\n{line} # that\r\n")]));

        Assert.Equal("GDPR9019", said.Id);
        Assert.Equal(DiagnosticSeverity.Error, said.Severity);
        Assert.Equal($"'GdprKit.Baseline.txt' cannot be read: '{line}' is no name of a member, such as Shop.Customer.Email or Shop.Orders+Line`1.Email", said.GetMessage());
        Assert.Equal($"/App/GdprKit.Baseline.txt: (1,0)-(1,{line.Length})", said.Location.GetLineSpan().ToString());
    }

    [Theory]
    [InlineData("Customer.Email")]
    [InlineData("Shop.Order`1+Line`2.Email")]
    [InlineData("Köp.Kund.Ålder")]
    [InlineData("event._class.Email")]
    public async Task Line_that_may_name_a_member_is_read(string line) =>
        Assert.Equal("GDPR9018", Assert.Single(await Verify.VerifyAsync("public class Order;", files: [new("GdprKit.Baseline.txt", line)])).Id);
}
