using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.UntaggedPersonalDataAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

public sealed class UntaggedPersonalDataAnalyzerTests
{
    private const string Classification = """
        namespace Microsoft.Extensions.Compliance.Classification { public class DataClassificationAttribute : Attribute; }
        public sealed class PrivateAttribute : Microsoft.Extensions.Compliance.Classification.DataClassificationAttribute;

        """;

    [Fact]
    public async Task Says_what_why_and_which_category()
    {
        var diagnostic = Assert.Single(await Verify.VerifyAsync("""public class Customer { public string {|GDPR1001:Name|} { get; set; } = ""; }"""));

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal("""'Name' looks like personal data (name, by its name, in 'Customer'): tag it [PersonalData(DataCategory.Identity)] or state [NotPersonalData("why")]""", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        Assert.Equal("Identity", diagnostic.Properties[UntaggedPersonalDataAnalyzer.CategoryProperty]);
    }

    [Theory]
    [InlineData("public class C { public string {|GDPR1001:Email|}; }")]
    [InlineData("public class C { private string {|GDPR1011:_email|}; }")]
    [InlineData("public class Customer { private string {|GDPR1001:_email|}; }")]
    [InlineData("public class C { public string A, {|GDPR1001:Email|}; }")]
    [InlineData("public record C(string {|GDPR1001:Email|}, int Number);")]
    [InlineData("public record struct C(string {|GDPR1001:Email|});")]
    [InlineData("public class C { public string {|GDPR1001:Email|} { get; init; } }")]
    [InlineData("public class C { private string e; public string {|GDPR1001:Email|} => e; }")]
    [InlineData("public class C { public required string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("public class C<T> { public class D { public string {|GDPR1001:Email|} { get; set; } } }")]
    [InlineData("public partial class C { public string {|GDPR1001:Email|} { get; set; } } partial class C { public string {|GDPR1001:Phone|} { get; set; } }")]
    [InlineData("public partial class C { public partial string {|GDPR1001:Email|} { get; set; } } partial class C { public partial string Email { get => null; set { } } }")]
    [InlineData("internal class C { internal string {|GDPR1001:Email|} { get; set; } }")]
    [InlineData("file class C { public string {|GDPR1001:Email|} { get; set; } }")]
    public Task Reports_at_the_identifier(string source) =>
        Verify.VerifyAsync("#nullable disable\n#pragma warning disable CS0169, CS0414, CS0649\n" + source);

    [Fact]
    public async Task Confidence_decides_which_rule_speaks()
    {
        var diagnostics = await Verify.VerifyAsync("#nullable disable\npublic class Foo { public string {|GDPR1001:Email|}, {|GDPR1011:BarEmail|}, City; }");

        Assert.Equal([("GDPR1001", DiagnosticSeverity.Warning), ("GDPR1011", DiagnosticSeverity.Info)], diagnostics.Select(d => (d.Id, d.Severity)));
        Assert.StartsWith("'BarEmail' is likely personal data (e-mail address, by 'Email' in its name)", diagnostics[1].GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Low_confidence_speaks_where_a_build_asks_for_it()
    {
        var compilation = TestCompilation.Create("public class Foo { public string? City; }");
        compilation = compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions([new("GDPR1012", ReportDiagnostic.Info)]));
        var options = new Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));

        var diagnostic = Assert.Single(await new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers(compilation, [new UntaggedPersonalDataAnalyzer()], options).GetAnalyzerDiagnosticsAsync());

        Assert.Equal("GDPR1012", diagnostic.Id);
        Assert.StartsWith("'City' may be personal data (postal address, by its name", diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("public class C { [PersonalData(DataCategory.Contact)] public string Email { get; set; } }")]
    [InlineData("public class C { [field: PersonalData(DataCategory.Contact)] public string Email { get; set; } }")]
    [InlineData("public class C { [NotPersonalData(\"shared mailbox\")] public string Email { get; set; } }")]
    [InlineData("[NotPersonalData(\"shared mailbox\")] public class C { public string Email { get; set; } }")]
    [InlineData("[NotPersonalData(\"shared mailbox\")] public class C { public class D { public string Email { get; set; } } }")]
    [InlineData("public record C([PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record C([property: PersonalData(DataCategory.Contact)] string Email);")]
    [InlineData("public record C([field: NotPersonalData(\"shared mailbox\")] string Email);")]
    [InlineData("[assembly: PersonalData(typeof(N.C), \"Email\", DataCategory.Contact)] namespace N { public class C { public string Email { get; set; } } }")]
    [InlineData("[assembly: PersonalData(typeof(N.C<>), \"Email\", DataCategory.Contact)] namespace N { public class C<T> { public string Email { get; set; } } }")]
    [InlineData("public class C { [Microsoft.AspNetCore.Identity.PersonalData] public string Email { get; set; } }")]
    [InlineData("public class C { [Microsoft.AspNetCore.Identity.ProtectedPersonalData] public string Email { get; set; } }")]
    [InlineData("public class C(string email) { public int Length => email.Length; }")]
    [InlineData("public class Product { public string Name { get; set; } }")]
    public Task Is_silent_where_it_is_answered(string source) => Verify.VerifyAsync("#nullable disable\n" + source);

    [Theory]
    [InlineData("public class C { [Private] public string Email { get; set; } = \"\"; }")]
    [InlineData("[Private] public class C { public string Email { get; set; } = \"\"; }")]
    [InlineData("public record C([Private] string Email);")]
    public Task Is_silent_where_it_is_classified(string source) => Verify.VerifyAsync(Classification + source);

    [Fact]
    public Task Another_attribute_of_the_same_name_is_no_tag() => Verify.VerifyAsync("""
        namespace Other { public class PersonalDataAttribute : Attribute; }
        public class C { [Other.PersonalData] public string {|GDPR1001:Email|} { get; set; } = ""; }
        """);

    [Fact]
    public Task An_attribute_on_another_type_or_member_is_no_tag() => Verify.VerifyAsync("""
        [assembly: PersonalData(typeof(D), "Email", DataCategory.Contact)]
        public class C { public string {|GDPR1001:Email|} { get; set; } = ""; [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = ""; }
        public class D { public string Email { get; set; } = ""; public string {|GDPR1001:Phone|} { get; set; } = ""; }
        """);

    [Fact]
    public Task Overrides_and_implementations_are_told_of_at_their_base() => Verify.VerifyAsync("""
        public abstract class Base { public abstract string {|GDPR1001:Email|} { get; } [PersonalData(DataCategory.Contact)] public virtual string Phone => ""; }
        public class C : Base { public override string Email => ""; public override string Phone => ""; }
        public interface IHasEmail { string {|GDPR1001:Email|} { get; } }
        public class D : IHasEmail { public string Email => ""; }
        public interface IProduct { string Name { get; } }
        public class Customer : IProduct { public string {|GDPR1001:Name|} => ""; }
        """);

    [Fact]
    public Task Members_that_identity_tags_need_no_tag_again() => Verify.VerifyAsync("""
        public class AppUser : Microsoft.AspNetCore.Identity.IdentityUser { public override string? Email { get; set; } public string {|GDPR1001:FirstName|} { get; set; } = ""; }
        """);

    [Theory]
    [InlineData("// <auto-generated/>\npublic class C { public string Email { get; set; } = \"\"; }")]
    [InlineData("[System.CodeDom.Compiler.GeneratedCode(\"x\", \"1\")] public class C { public string Email { get; set; } = \"\"; }")]
    public Task Generated_code_is_left_alone(string source) => Verify.VerifyAsync(source);

    [Fact]
    public Task Test_projects_are_left_alone() => Verify.VerifyAsync(
        "public class C { public string Email { get; set; } = \"\"; }", new Dictionary<string, string> { ["IsTestProject"] = "true" });

    [Theory]
    [InlineData("", false)]
    [InlineData("[assembly: DataController(\"Shop ApS\")]", true)]
    [InlineData("[DataSubject(\"Customers\")] public class Customers;", true)]
    [InlineData("public class D { [PersonalData(DataCategory.Contact)] public string Phone { get; set; } = \"\"; }", true)]
    [InlineData("public class PersonalDataAttribute : Attribute; public class D { [PersonalData] public string Phone2 { get; set; } = \"\"; }", false)]
    public async Task Without_a_reference_of_its_own_a_project_is_told_only_if_it_declares(string declaration, bool isTold)
    {
        var source = declaration + "\npublic class C { public string {|GDPR1001:Email|} { get; set; } = \"\"; }";

        await Verify.VerifyAsync(isTold ? source : source.Replace("{|GDPR1001:", "").Replace("|}", ""), new Dictionary<string, string> { ["GdprKitReferenced"] = "false" });
    }

    [Fact]
    public Task A_file_that_does_not_compile_is_no_problem() => Verify.VerifyAsync(
        "public class Customer : Missing<> { public Unknown Email { get; } public string {|GDPR1001:Name|} { get; set; } public string ; [PersonalData( public string Phone }", compiles: false);

    [Fact]
    public async Task A_project_that_does_not_know_GdprKit_is_left_alone()
    {
        var compilation = Microsoft.CodeAnalysis.CSharp.CSharpCompilation.Create(
            "App", [Microsoft.CodeAnalysis.CSharp.CSharpSyntaxTree.ParseText("public class C { public string Email { get; set; } }")], TestCompilation.Framework,
            new(OutputKind.DynamicallyLinkedLibrary));
        var options = new Microsoft.CodeAnalysis.Diagnostics.AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));
        var analyzed = new Microsoft.CodeAnalysis.Diagnostics.CompilationWithAnalyzers(compilation, [new UntaggedPersonalDataAnalyzer()], options);

        Assert.Empty(await analyzed.GetAnalyzerDiagnosticsAsync());
    }
}
