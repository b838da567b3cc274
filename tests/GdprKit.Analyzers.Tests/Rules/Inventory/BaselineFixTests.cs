using System.Text;
using GdprKit.CodeFixes.Baselines;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;
using Verify = GdprKit.Testing.CodeFixVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer, GdprKit.CodeFixes.Rules.Inventory.UntaggedPersonalDataFix>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>"Add to GdprKit.Baseline.txt".</summary>
public sealed class BaselineFixTests
{
    private const string Customer = "public class Customer { public string? Email, Phone; }";
    private const string Employee = "namespace B { public class Employee<T> { public string? Email; } }";

    private const int Baseline = 2;

    private static readonly Dictionary<string, string> Writing = new() { ["GdprKitWriteBaseline"] = "true" };

    [Fact]
    public async Task Adds_the_member() =>
        Assert.Equal("Customer.Email\n", Assert.Single(await Verify.FilesAfterAsync([[Customer]], [new("GdprKit.Baseline.txt", "")], codeActionIndex: Baseline)).Value);

    [Fact]
    public async Task Makes_the_file_beside_the_project() => Assert.Equal(
        new Dictionary<string, string> { ["/App/GdprKit.Baseline.net10.0.txt"] = "", ["/App/GdprKit.Baseline.txt"] = "Customer.Email\n" },
        await Verify.FilesAfterAsync([[Customer]], [new("GdprKit.Baseline.net10.0.txt", "")], codeActionIndex: Baseline));

    [Theory]
    [InlineData(FixAllScope.Document, "Customer.Email\nCustomer.Phone\n", null)]
    [InlineData(FixAllScope.Project, "B.Employee`1.Email\nCustomer.Email\nCustomer.Phone\n", null)]
    [InlineData(FixAllScope.Solution, "B.Employee`1.Email\nCustomer.Email\nCustomer.Phone\n", "B.Employee`1.Email\n")]
    public async Task Adds_all_of_a_scope_to_the_files_of_their_projects(FixAllScope scope, string first, string? second)
    {
        var files = await Verify.FilesAfterAsync([[Customer, Employee], [Employee]], [], scope, Baseline);

        Assert.Equal(first, files["/App/GdprKit.Baseline.txt"]);
        Assert.Equal(second, files.GetValueOrDefault("/App1/GdprKit.Baseline.txt"));
    }

    [Theory]
    [InlineData("A.B\nD.E\n", "A.B\nC.D\nD.E\n")]
    [InlineData("A.B\r\nD.E\r\n", "A.B\r\nC.D\r\nD.E\r\n")]
    [InlineData("A.B", "A.B\nC.D\n")]
    [InlineData("# Why.\n\nD.E", "# Why.\n\nC.D\nD.E")]
    [InlineData("# Why.", "# Why.\nC.D\n")]
    [InlineData("A.B # Why.\n# Next year.\nD.E\n", "A.B # Why.\nC.D\n# Next year.\nD.E\n")]
    [InlineData("a.b\n", "C.D\na.b\n")]
    [InlineData("C.D\n", "C.D\n")]
    public void Line_goes_to_its_place_and_the_others_stay(string before, string after) => Assert.Equal(after, BaselineText.Add(SourceText.From(before), ["C.D"]).ToString());

    [Fact]
    public void Encoding_stays() =>
        Assert.Equal(Encoding.Unicode, BaselineText.Add(SourceText.From("A.B\n", Encoding.Unicode), ["C.D"]).Encoding);

    [Fact]
    public async Task Is_the_only_offer_where_the_build_says_that_the_baseline_is_to_be_written() =>
        Assert.Equal(["Add to GdprKit.Baseline.txt"], await Verify.TitlesAsync(Employee.Replace("Email", "{|GDPR1001:Email|}"), Writing));

    [Fact]
    public async Task Lists_the_others_where_the_first_member_cannot_be_listed() => Assert.Equal(
        "Customer.Email\nCustomer.Phone\n",
        Assert.Single(await Verify.FilesAfterAsync([["file class A { public string? Email; } " + Customer]], [], FixAllScope.Solution, codeActionIndex: 0, Writing)).Value);

    /// <summary>The metadata name of a file-local type depends on the path of its file.</summary>
    [Fact]
    public async Task Is_not_offered_for_file_local_types() =>
        Assert.Equal(2, (await Verify.TitlesAsync("file class Customer { public class Inner { public string? {|GDPR1001:Email|}; } }")).Length);
}
