using GdprKit.Declarations.Gaps;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Retention;

public sealed class MissingRetentionTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.MissingRetention);

    private const string Host = "[assembly: DataController(\"Shop\")]\n";

    [Theory]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class {|GDPR4001:Delivery|};")]
    // For some of the data only.
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class {|GDPR4001:Order|} { [PersonalData(DataCategory.Contact)] [Retention(Days = 30)] public string? Email { get; set; } [PersonalData(DataCategory.Contact)] public string? Phone { get; set; } }")]
    // How long a store keeps its backups does not say how long the data is kept.
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] [Retention(Days = 30, In = \"backups\")] public class {|GDPR4001:Delivery|};")]
    public Task Fires(string source) => Verify.VerifyAsync(Host + source);

    [Theory]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] [Retention(Years = 3, After = RetentionEvent.OrderCompleted)] public class Delivery;")]
    [InlineData("[ProcessingActivity(\"run the platform\")] [ProcessorFor(\"our customers\")] public class Platform;")]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] [Retention(\"for as long as a claim can be made\")] public class Delivery;")]
    [InlineData("[Retention(Years = 3)] public static class Group { [ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class Delivery; }")]
    [InlineData("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class Order { [PersonalData(DataCategory.Contact)] [Retention(Days = 30)] public string? Email { get; set; } }")]
    public Task Is_silent(string source) => Verify.VerifyAsync(Host + source);

    /// <summary>Its app may say it, for all that it keeps.</summary>
    [Fact]
    public Task Is_silent_in_a_library() => Verify.VerifyAsync("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class Delivery;");

    [Fact]
    public Task Fires_in_an_executable_without_a_controller() => Verify.VerifyAsync(
        "[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public class {|GDPR4001:Delivery|}; public static class Program { public static void Main() { } }",
        outputKind: OutputKind.ConsoleApplication);

    [Theory]
    [InlineData(0, "ContractEnded")]
    [InlineData(1, "CaseClosed")]
    [InlineData(2, "ConsentWithdrawn")]
    public Task Fix_declares_an_end(int index, string end) => Verify.FixAsync(
        Host + """
        [ProcessingActivity("deliver")]
        [LegalBasis(Article6.Contract)]
        public class {|GDPR4001:Delivery|};
        """,
        Host + $"""
        [ProcessingActivity("deliver")]
        [LegalBasis(Article6.Contract)]
        [Retention(Until = RetentionEvent.{end})]
        public class Delivery;
        """,
        index);
}
