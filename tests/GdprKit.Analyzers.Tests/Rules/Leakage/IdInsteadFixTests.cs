using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.CodeFixes.Rules.Leakage;
using GdprKit.Testing;

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
    [InlineData("System.Diagnostics.Activity.Current?.SetBaggage(\"mail\", {|GDPR7004:c.Email|});", "System.Diagnostics.Activity.Current?.SetBaggage(\"mail\", c.Id.ToString());")]
    [InlineData("logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|} ?? \"none\");", "logger.LogInformation(\"{Phone}\", {|GDPR7001:c.Phone|} ?? \"none\");")]
    [InlineData("logger.LogInformation(\"{Name}\", {|GDPR7001:g.Name|});", "logger.LogInformation(\"{Name}\", {|GDPR7001:g.Name|});")]
    public Task Id_is_written_where_there_is_one(string before, string after) => CodeFixVerifier<LeakAnalyzer, IdInsteadFix>.VerifyAsync(Source(before), Source(after));

    private static string Source(string statement) => $$"""
        using Microsoft.Extensions.Logging;
        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Customer? d, Guest g)
            {
                {{statement}}
            }
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
