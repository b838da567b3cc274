using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.CodeFixes.Rules.Leakage;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>The fix of GDPR7001 and its like.</summary>
public sealed class IdInsteadFixTests
{
    [Theory]
    [InlineData("logger.LogInformation(\"Mail to {Email} in {Country}\", {|GDPR7001:c.Email|}, c.Country);", "logger.LogInformation(\"Mail to {CustomerId} in {Country}\", c.Id, c.Country);")]
    [InlineData("logger.LogInformation(\"{Country}: {{x}} {Mail,-9}\", c.Country, {|GDPR7001:c.Email|});", "logger.LogInformation(\"{Country}: {{x}} {CustomerId,-9}\", c.Country, c.Id);")]
    [InlineData("logger.LogInformation(\"Mail to {Email}\", d?{|GDPR7001:.Email|});", "logger.LogInformation(\"Mail to {CustomerId}\", d?.Id);")]
    [InlineData("throw new InvalidOperationException($\"No {{|GDPR7002:c.Email|}}\");", "throw new InvalidOperationException($\"No {c.Id}\");")]
    [InlineData("_ = new Uri(\"https://shop.example/\" + {|GDPR7003:c.Email|});", "_ = new Uri(\"https://shop.example/\" + c.Id);")]
    [InlineData("System.Diagnostics.Activity.Current?.SetBaggage(\"customer\", {|GDPR7004:c.Email|});", "System.Diagnostics.Activity.Current?.SetBaggage(\"customer\", c.Id.ToString());")]
    [InlineData("logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|} ?? \"none\");", "logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|} ?? \"none\");")]
    [InlineData("logger.LogInformation(\"{Name}\", {|GDPR7001:g.Name|});", "logger.LogInformation(\"{Name}\", {|GDPR7001:g.Name|});")]
    public Task Id_is_written_where_there_is_one(string before, string after) => CodeFixVerifier<LeakAnalyzer, IdInsteadFix>.VerifyAsync(Source(before), Source(after));

    [Theory]
    [InlineData("_ = new System.Net.Http.HttpClient().GetAsync($\"/customers?email={{|GDPR7003:c.Email|}}\");")]
    [InlineData("_ = new Uri(\"https://shop.example/?q=\" + {|GDPR7003:c.Email|});")]
    [InlineData("_ = new Uri(\"https://shop.example/\" + c.Id + \"?q=\" + {|GDPR7003:c.Email|});")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"customer.email\", {|GDPR7004:c.Email|});")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"customer.email\", $\"to {{|GDPR7004:c.Email|}}\");")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(\"mail\", {|GDPR7004:c.Email|});")]
    [InlineData("System.Diagnostics.Activity.Current?.SetTag(key: \"HomePhone\", value: {|GDPR7004:c.Phone|});")]
    [InlineData("using (logger.BeginScope(new Dictionary<string, object?> { [\"Email\"] = {|GDPR7001:c.Email|} })) { }")]
    [InlineData("logger.LogInformation(\"Email: {Value}\", {|GDPR7001:c.Email|});")]
    [InlineData("logger.LogInformation($\"{c.Id}, email {{|GDPR7001:c.Email|}}\");")]
    [InlineData("logger.LogInformation(\"{CustomerId}: {Email}\", c.Id, {|GDPR7001:c.Email|});")]
    [InlineData("Write({|GDPR7001:c.Email|});")]
    public Task Id_is_not_written_under_the_name_of_other_data(string statement) => CodeFixVerifier<LeakAnalyzer, IdInsteadFix>.VerifyAsync(Source(statement), Source(statement));

    [Fact]
    public async Task No_two_holes_of_a_template_get_one_name()
    {
        var before = Source("logger.LogInformation(\"{Email} and {Phone} of {Country}\", {|GDPR7001:c.Email|}, {|GDPR7001:c.Phone|}, c.Country);");
        var after = Source("logger.LogInformation(\"{CustomerId} and {Phone} of {Country}\", c.Id, {|GDPR7001:c.Phone|}, c.Country);");

        await CodeFixVerifier<LeakAnalyzer, IdInsteadFix>.VerifyAsync(before, after);
        await CodeFixVerifier<LeakAnalyzer, IdInsteadFix>.VerifyFixAllAsync([before], [after], FixAllScope.Document);
    }

    private static string Source(string statement) => $$"""
        using Microsoft.Extensions.Logging;
        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Customer? d, Guest g)
            {
                {{statement}}
            }
            private void Write(string email) => logger.LogInformation("{Text}", email);
            protected ILogger Logger => logger;
        }
        public class Customer
        {
            public int Id { get; set; }
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Contact)] public string? Phone { get; set; }
            public string Country { get; set; } = "";
        }
        public class Guest
        {
            [PersonalData(DataCategory.Identity)] public string Name { get; set; } = "";
        }
        """;
}
