using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.CodeFixes.Rules.Leakage;
using GdprKit.Testing;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>The fix of GDPR7005.</summary>
public sealed class RecordTextFixTests
{
    [Theory]
    [InlineData("public record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);", "[RedactPersonalData]\npublic partial record Customer([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("record struct {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);", "[RedactPersonalData]\npartial record struct Customer([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public sealed partial record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);", "[RedactPersonalData]\npublic sealed partial record Customer([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("[RedactPersonalData]\npublic record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);", "[RedactPersonalData]\npublic partial record Customer([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData(
        "public class Shop\n{\n    // Who buys.\n    public record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);\n}",
        "public partial class Shop\n{\n    // Who buys.\n    [RedactPersonalData]\n    public partial record Customer([PersonalData(DataCategory.Contact)] string Email);\n}")]
    public Task The_build_is_asked_to_write_the_text(string before, string after) => CodeFixVerifier<RecordTextAnalyzer, RecordTextFix>.VerifyAsync(before, after);

    [Theory]
    [InlineData("[RedactPersonalData] public partial record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email) { public override string ToString() => Email; }")]
    [InlineData("file record {|GDPR7005:Customer|}([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("[System.Diagnostics.DebuggerDisplay(\"{Email}\")] public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", false)]
    public async Task There_is_no_fix_of_what_somebody_wrote_or_nobody_can_write(string source, bool isRecord = true)
    {
        if (!isRecord) source = source.Replace("[System.Diagnostics.DebuggerDisplay(\"{Email}\")]", "[{|GDPR7005:System.Diagnostics.DebuggerDisplay(\"{Email}\")|}]");
        await CodeFixVerifier<RecordTextAnalyzer, RecordTextFix>.VerifyAsync(source, source);
    }
}
