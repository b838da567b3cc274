using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class InvalidPeriodTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.InvalidPeriod);

    [Theory]
    [InlineData("Years = 0", "Years is 0, but a period is 1 or more")]
    [InlineData("Months = -1", "Months is -1, but a period is 1 or more")]
    [InlineData("Days = 400_000", "Days is 400000, which no calendar reaches; at most 365000")]
    [InlineData("Years = 1, Days = 0", "Days is 0, but a period is 1 or more")]
    [InlineData("", "it says neither a period, nor an event, nor a law, nor criteria")]
    [InlineData("\" \"", "it says neither a period, nor an event, nor a law, nor criteria")]
    public async Task Fires(string arguments, string fault)
    {
        var diagnostics = await Verify.VerifyAsync($"public class Order {{ [PersonalData(DataCategory.Contact)] [[|Retention({arguments})|]] public string? Email {{ get; set; }} }}");

        Assert.Equal($"[Retention] on 'Order.Email' is invalid: {fault}", diagnostics.Single().GetMessage());
    }

    [Theory]
    [InlineData("[assembly: [|Retention(Days = 0)|]]")]
    [InlineData("[[|RetentionAttribute(Days = 0)|]] public class Order;")]
    [InlineData("public record Order([[|Retention(Days = 0)|]] string Email);")]
    [InlineData("public class Order { [[|Retention(Days = 0)|]] public string? Email; }")]
    [InlineData("public class Order { [field: [|Retention(Days = 0)|]] public string? Email { get; set; } }")]
    public Task Fires_wherever_it_stands(string source) => Verify.VerifyAsync(source);

    [Theory]
    [InlineData("Years = 7, Law = \"Bogføringsloven § 12\"")]
    [InlineData("Days = 1")]
    [InlineData("Years = 999")]
    [InlineData("Until = RetentionEvent.ConsentWithdrawn")]
    [InlineData("\"as long as needed\"")]
    [InlineData("Law = \"Bogføringsloven § 12\"")]
    public Task Is_silent(string arguments) => Verify.VerifyAsync($"[Retention({arguments})] public class Order;");

    [Fact]
    public Task Other_peoples_attribute_of_the_same_name_is_theirs() => Verify.VerifyAsync("""
        namespace Logs
        {
            public sealed class RetentionAttribute : Attribute { public int Days { get; set; } }
            [Retention(Days = 0)] public class Log;
        }
        """);
}
