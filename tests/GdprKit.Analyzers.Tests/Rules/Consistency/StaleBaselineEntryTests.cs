using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;
using VerifyFix = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer, GdprKit.CodeFixes.Rules.Consistency.StaleBaselineEntryFix>;

namespace GdprKit.Analyzers.Tests.Rules.Consistency;

/// <summary>GDPR9018.</summary>
public sealed class StaleBaselineEntryTests
{
    [Theory]
    [InlineData("public class Client { public string? {|GDPR1001:Email|}; }")]
    [InlineData("public class Customer { public string? {|GDPR1001:Phone|}; }")]
    [InlineData("public class Customer { public int Email; }")]
    [InlineData("public class Customer { [PersonalData(DataCategory.Contact)] public string? Email; }")]
    [InlineData("public class Customer { [NotPersonalData(\"the shop's own\")] public string? Email; }")]
    [InlineData("[assembly: PersonalData(typeof(Customer), \"Email\", DataCategory.Contact)] public class Customer { public string? Email; }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"x\", \"1\")] public class Customer { public string? Email; }")]
    public async Task Line_is_stale_when_no_such_member_is_found_untagged(string source)
    {
        var stale = Assert.Single(await Verify.VerifyAsync(source, files: [new("GdprKit.Baseline.txt", "# Why.\n  Customer.Email\n")]), d => d.Id == "GDPR9018");

        Assert.Equal("'Customer.Email' is listed, but no such member is found untagged: remove the line", stale.GetMessage());
        Assert.Equal(DiagnosticSeverity.Warning, stale.Severity);
        Assert.Equal("/App/GdprKit.Baseline.txt: (1,2)-(1,16)", stale.Location.GetLineSpan().ToString());
    }

    [Fact]
    public async Task Line_is_stale_when_another_says_the_same()
    {
        var files = new TestFile[] { new("GdprKit.Baseline.txt", "Customer.Email\nCustomer.Email # again\n"), new("GdprKit.Baseline.net10.0.txt", "Customer.Email") };

        var stale = await Verify.VerifyAsync("public class Customer { public string? Email; }", files: files);

        Assert.Equal(["/App/GdprKit.Baseline.txt: (1,0)-(1,14)", "/App/GdprKit.Baseline.net10.0.txt: (0,0)-(0,14)"], stale.Select(d => d.Location.GetLineSpan().ToString()).OrderDescending(StringComparer.Ordinal));
        Assert.All(stale, d => Assert.Equal("'Customer.Email' is listed, but another line says so already: remove the line", d.GetMessage()));
    }

    [Fact]
    public async Task Test_project_is_left_alone() => Assert.Empty(await Verify.VerifyAsync(
        "public class Order;", new Dictionary<string, string> { ["IsTestProject"] = "true" }, files: [new("GdprKit.Baseline.txt", "Customer.Email\nno name")]));

    /// <summary>Half an analysis has not seen every member; the driver must know that the rule waits for the end.</summary>
    [Fact]
    public void Is_known_to_be_told_at_the_end() =>
        Assert.Contains(WellKnownDiagnosticTags.CompilationEnd, AllAnalyzers.Rules.Single(r => r.Id == "GDPR9018").CustomTags);

    [Theory]
    [InlineData(null, "Customer.Email # kept\r\nNo.Phone\r\n# Why.\r\nNo.Zip")]
    [InlineData(FixAllScope.Project, "Customer.Email # kept\r\n# Why.\r\n")]
    [InlineData(FixAllScope.Solution, "Customer.Email # kept\r\n# Why.\r\n")]
    public async Task Fix_removes_the_line_and_keeps_the_rest(FixAllScope? scope, string after)
    {
        var files = await VerifyFix.FilesAfterAsync(
            [["public class Customer { public string? Email; }"], ["public class Customer { public string? Email; }"]],
            [new("GdprKit.Baseline.txt", "Customer.Email # kept\r\nNo.Email # gone\r\nNo.Phone\r\n# Why.\r\nNo.Zip")], scope);

        Assert.Equal(after, files["/App/GdprKit.Baseline.txt"]);
        Assert.Equal(scope == FixAllScope.Solution, files["/App1/GdprKit.Baseline.txt"] == after);
    }
}
