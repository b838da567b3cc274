using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.CodeFixes.Rules.Leakage;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>The fixes of GDPR7001 and its like where Microsoft's compliance library is.</summary>
public sealed class RedactionFixTests
{
    /// <summary>What the library has, and what is emitted where it is referenced.</summary>
    private const string Library = """

        namespace Microsoft.Extensions.Compliance.Classification
        {
            public class DataClassificationAttribute : System.Attribute;
        }
        namespace Microsoft.Extensions.Compliance.Redaction
        {
            public abstract class Redactor { public string Redact(string? source) => ""; }
            public interface IRedactorProvider { Redactor GetRedactor(string classification); }
        }
        namespace GdprKit
        {
            internal static class GdprTaxonomy { public static string Contact => "Contact"; }
            internal sealed class ContactDataAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;
        }
        """;

    private const string Usings = "using Microsoft.Extensions.Compliance.Redaction;\nusing Microsoft.Extensions.Logging;\n";

    [Theory]
    [InlineData("Redactor r", "logger.LogInformation(\"{Email}\", {|GDPR7001:c.Email|});", "logger.LogInformation(\"{Email}\", r.Redact(c.Email));")]
    [InlineData("Redactor r", "logger.LogInformation(\"{Email}\", d?{|GDPR7001:.Email|});", "logger.LogInformation(\"{Email}\", r.Redact(d?.Email));")]
    [InlineData("Redactor r", "throw new InvalidOperationException($\"No {{|GDPR7002:c.Email|}}\");", "throw new InvalidOperationException($\"No {r.Redact(c.Email)}\");")]
    [InlineData("IRedactorProvider all", "logger.LogInformation(\"{Email}\", {|GDPR7001:c.Email|});", "logger.LogInformation(\"{Email}\", all.GetRedactor(GdprTaxonomy.Contact).Redact(c.Email));")]
    // Not a text.
    [InlineData("Redactor r", "logger.LogInformation(\"{Born}\", {|GDPR7001:c.Born|});", "logger.LogInformation(\"{Born}\", {|GDPR7001:c.Born|});")]
    // Nothing at hand redacts.
    [InlineData("int n", "logger.LogInformation(\"{Email}\", {|GDPR7001:c.Email|});", "logger.LogInformation(\"{Email}\", {|GDPR7001:c.Email|});")]
    public Task A_redactor_at_hand_redacts(string parameter, string before, string after) =>
        CodeFixVerifier<LeakAnalyzer, RedactFix>.VerifyAsync(Source(parameter, before, ""), Source(parameter, after, ""));

    [Theory]
    [InlineData("Log.Mailed(logger, {|GDPR7001:c.Email|});", "Log.Mailed(logger, c.Email);", "string email")]
    [InlineData("logger.Mailed({|GDPR7001:c.Email|});", "logger.Mailed(c.Email);", "string email")]
    [InlineData("Log.Mailed(email: {|GDPR7001:c.Email|}, logger: logger);", "Log.Mailed(email: c.Email, logger: logger);", "string email")]
    public Task A_parameter_of_a_generated_log_method_is_classified(string before, string after, string parameter) =>
        CodeFixVerifier<LeakAnalyzer, ClassificationFix>.VerifyAsync(Source("int n", before, LogMethod(parameter)), Source("int n", after, LogMethod("[ContactData] " + parameter)));

    [Fact]
    public Task There_is_no_fix_where_no_generator_writes_the_log_method()
    {
        const string call = "logger.LogInformation(\"{Email}\", {|GDPR7001:c.Email|});";
        return CodeFixVerifier<LeakAnalyzer, ClassificationFix>.VerifyAsync(Source("int n", call, ""), Source("int n", call, ""));
    }

    private static string LogMethod(string parameter) => $$"""
        internal static partial class Log
        {
            [LoggerMessage(1, LogLevel.Information, "Mail to {Email}")]
            public static partial void Mailed(this ILogger logger, {{parameter}});
            public static partial void Mailed(this ILogger logger, string email) { }
        }
        """;

    private static string Source(string parameter, string statement, string more) => $$"""
        {{Usings}}
        public class Service(ILogger<Service> logger)
        {
            public void Run(Customer c, Customer? d, {{parameter}})
            {
                {{statement}}
            }
            protected ILogger Logger => logger;
        }
        {{more}}
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string Email { get; set; } = "";
            [PersonalData(DataCategory.Demographic)] public DateOnly Born { get; set; }
        }
        {{Library}}
        """;
}
