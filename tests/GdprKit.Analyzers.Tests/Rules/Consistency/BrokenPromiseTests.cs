using GdprKit.Declarations.Gaps;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

public sealed class BrokenPromiseTests
{
    private static readonly RuleVerifier Verify = new(RuleIdentifiers.BrokenPromise);

    private const string Told = " [LegalBasis(Article6.Contract)] [Retention(Days = 30)] ";

    [Theory]
    [InlineData("[assembly: Never(DataPractice.SpecialCategories)] [ProcessingActivity(\"a\")]" + Told + "public class A { [{|GDPR9016:PersonalData(DataCategory.Health)|}] public string? Allergy { get; set; } }")]
    [InlineData("[ProcessingActivity(\"a\")] [Never(DataPractice.Sale, DataPractice.CriminalData)] [{|GDPR9016:Processes(DataCategory.CriminalOffence, \"convictions\")|}]" + Told + "public class A;")]
    [InlineData("[Never(DataPractice.ChildrensData)] public static class G { [ProcessingActivity(\"a\")] [{|GDPR9016:DataSubject(\"pupils\", DataSubjectCategory.Child)|}]" + Told + "public class A; }")]
    [InlineData("[assembly: Never(DataPractice.DirectMarketing)] [ProcessingActivity(\"a\", Kind = PurposeKind.DirectMarketing)]" + Told + "public class {|GDPR9016:A|};")]
    [InlineData("[ProcessingActivity(\"a\")] [Never(DataPractice.Profiling)] [{|GDPR9016:Profiling(\"grouped\")|}]" + Told + "public class A;")]
    [InlineData("[assembly: Never(DataPractice.AutomatedDecisions)] [ProcessingActivity(\"a\")] [{|GDPR9016:AutomatedDecision(\"credit\", Article22.Contract)|}]" + Told + "public class A;")]
    [InlineData("[Never(DataPractice.OptionalCookies)] public static class G { [ProcessingActivity(\"a\")] [{|GDPR9016:Cookie(\"_ga\", CookiePurpose.Statistics)|}]" + Told + "public class A; }")]
    // Beside, and inside.
    [InlineData("[ProcessingActivity(\"a\")] [Never(DataPractice.Disclosure)] [{|GDPR9016:Recipient(\"Post\")|}]" + Told + "public class A;")]
    [InlineData("[assembly: Never(DataPractice.Disclosure)] [ProcessingActivity(\"a\")]" + Told + "public class A { [PersonalData(DataCategory.Contact)] [{|GDPR9016:Recipient(\"Post\")|}] public string? Address { get; set; } }")]
    [InlineData("[Never(DataPractice.Transfers)] public static class G { [ProcessingActivity(\"a\")] [{|GDPR9016:Transfer(\"US\", TransferGround.StandardContractualClauses)|}]" + Told + "public class A; }")]
    [InlineData("[Processor(\"Cloud Inc.\")] [Transfer(\"US\", TransferGround.StandardContractualClauses)] public class Cloud; [ProcessingActivity(\"a\")] [Never(DataPractice.Transfers)] [{|GDPR9016:Recipient(typeof(Cloud))|}]" + Told + "public class A;")]
    public Task Fires(string source) => Verify.VerifyAsync(source);

    [Theory]
    // The denial stops what stands farther.
    [InlineData("[assembly: Recipient(\"Post\")] [ProcessingActivity(\"a\")] [Never(DataPractice.Disclosure)]" + Told + "public class A;")]
    [InlineData("[Transfer(\"US\", TransferGround.StandardContractualClauses)] public static class G { [ProcessingActivity(\"a\")] [Never(DataPractice.Transfers)]" + Told + "public class A; }")]
    [InlineData("[Profiling(\"grouped\")] public static class G { [ProcessingActivity(\"a\")] [Never(DataPractice.Profiling)]" + Told + "public class A; }")]
    [InlineData("[assembly: Never(DataPractice.OptionalCookies)] [ProcessingActivity(\"a\")] [Cookie(\"session\", CookiePurpose.StrictlyNecessary)]" + Told + "public class A;")]
    // Another activity's promise.
    [InlineData("[ProcessingActivity(\"a\")] [Never(DataPractice.Disclosure)]" + Told + "public class A; [ProcessingActivity(\"b\")] [Recipient(\"Post\")]" + Told + "public class B;")]
    [InlineData("[assembly: Never(DataPractice.SpecialCategories)] [ProcessingActivity(\"a\")]" + Told + "public class A { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }")]
    [InlineData("[assembly: Never(DataPractice.Transfers)] [ProcessingActivity(\"a\")] [Recipient(\"Post\")]" + Told + "public class A;")]
    [InlineData("[assembly: Never(DataPractice.Sale)] [ProcessingActivity(\"a\")] [Recipient(\"Post\")]" + Told + "public class A;")]
    public Task Is_silent(string source) => Verify.VerifyAsync(source);

    [Fact]
    public async Task Message_names_both_sides()
    {
        var diagnostics = await Verify.VerifyAsync("[ProcessingActivity(\"a\")] [Never(DataPractice.Disclosure)] [{|GDPR9016:Recipient(\"Post\")|}]" + Told + "public class Delivery;");

        Assert.Equal("[Recipient] in 'Delivery' breaks [Never(DataPractice.Disclosure)] on 'Delivery': take back one of them", diagnostics.Single().GetMessage());
    }
}
