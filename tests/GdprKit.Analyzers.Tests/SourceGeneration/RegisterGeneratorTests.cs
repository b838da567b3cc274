using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Analyzers.Tests.SourceGeneration;

public sealed class RegisterGeneratorTests
{
    private const string Customer = "public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }";

    private static string TypesOf(string source) => Types(GeneratorRun.Of(source).Json);

    private static string Types(string? json)
    {
        Assert.NotNull(json);
        var start = json.IndexOf("\"types\":", StringComparison.Ordinal);
        return start < 0 ? "" : json[(start + 8)..^1];
    }

    [Fact]
    public void Assembly_without_declarations_gets_no_file() =>
        Assert.Null(GeneratorRun.Of("public class Customer { public string? Email { get; set; } }").Source);

    [Fact]
    public void Tagged_member_is_written_with_label_and_nullability() =>
        Assert.Equal("""[{"name":"Customer","members":[{"name":"Email","label":"Email","optional":true,"declarations":[{"attribute":"PersonalData","category":"Contact"}]}]}]""", TypesOf(Customer));

    [Fact]
    public void Fragment_carries_the_hash_of_its_bytes()
    {
        var (json, hash) = GeneratorRun.Of(Customer).Fragment!.Value;
        Assert.Equal(Convert.ToHexStringLower(System.Security.Cryptography.SHA256.HashData(System.Text.Encoding.UTF8.GetBytes(json))), hash);
    }

    [Theory]
    [InlineData("public record Person([PersonalData(DataCategory.Identity)] string Name);", "Person")]
    [InlineData("public record Person([property: PersonalData(DataCategory.Identity)] string Name);", "Person")]
    [InlineData("public record struct Person([PersonalData(DataCategory.Identity)] string Name);", "Person")]
    [InlineData("public class Person { [field: PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; }", "Person")]
    [InlineData("public class Person { [PersonalData(DataCategory.Identity)] public string Name = \"\"; }", "Person")]
    [InlineData("public interface Person { [PersonalData(DataCategory.Identity)] string Name { get; } }", "Person")]
    [InlineData("public struct Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } }", "Person")]
    [InlineData("public class Person<T> { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; }", "Person`1")]
    [InlineData("namespace A.B; public class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; }", "A.B.Person")]
    [InlineData("namespace A { namespace B { public class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; } } }", "A.B.Person")]
    public void Member_is_found_wherever_it_is_tagged(string source, string type) =>
        Assert.Equal($$"""[{"name":"{{type}}","members":[{"name":"Name","label":"Name","declarations":[{"attribute":"PersonalData","category":"Identity"}]}]}]""", TypesOf(source));

    [Fact]
    public void Nested_private_type_keeps_its_metadata_name() =>
        Assert.Contains("\"name\":\"N.Outer`1+Inner\"", TypesOf("""
            namespace N;
            public class Outer<T> { private class Inner { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = ""; } }
            """), StringComparison.Ordinal);

    [Fact]
    public void Parts_of_a_partial_type_give_the_same_bytes_in_any_order()
    {
        (string, string)[] parts =
        [
            ("A.cs", "public partial class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = \"\"; }"),
            ("B.cs", "public partial class Person { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; [PersonalData(DataCategory.Contact)] public string City { get; set; } = \"\"; }"),
        ];
        var forth = GeneratorRun.Of(TestCompilation.Create(parts)).Json;
        Array.Reverse(parts);
        Assert.Equal(forth, GeneratorRun.Of(TestCompilation.Create(parts)).Json);
        Assert.Equal(["Email", "City", "Name"], System.Text.RegularExpressions.Regex.Matches(forth!, "\\{\"name\":\"(\\w+)\",\"label\"").Select(m => m.Groups[1].Value));
    }

    [Fact]
    public void Attributes_of_one_kind_on_several_parts_are_ordered_by_content()
    {
        (string, string)[] parts =
        [
            ("A.cs", "[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] public partial class Order;"),
            ("B.cs", "[LegalBasis(Article6.Consent)] public partial class Order;"),
        ];
        var forth = GeneratorRun.Of(TestCompilation.Create(parts)).Json;
        Array.Reverse(parts);
        Assert.Equal(forth, GeneratorRun.Of(TestCompilation.Create(parts)).Json);
    }

    [Fact]
    public void Order_written_is_kept_within_one_kind() =>
        Assert.Matches("Contract.*Consent", TypesOf("[ProcessingActivity(\"deliver\")] [LegalBasis(Article6.Contract)] [LegalBasis(Article6.Consent)] public class Order;"));

    [Fact]
    public void Line_ends_and_paths_leave_no_trace()
    {
        const string Source = "[ProcessingActivity(@\"first\nsecond\")] public class Order;";
        var unix = GeneratorRun.Of(TestCompilation.Create([("/home/me/Order.cs", Source)])).Json;
        var windows = GeneratorRun.Of(TestCompilation.Create([("C:\\src\\Order.cs", Source.Replace("\n", "\r\n", StringComparison.Ordinal))])).Json;
        Assert.Equal(unix, windows);
        Assert.Contains("first\\nsecond", unix, StringComparison.Ordinal);
    }

    [Fact]
    public void Base_type_and_interface_are_linked_and_written()
    {
        var json = TypesOf("""
            public interface IHasPhone { [PersonalData(DataCategory.Contact)] string Phone { get; } }
            public abstract class Person { [PersonalData(DataCategory.Identity)] public string Name { get; set; } = ""; }
            public class Employee : Person, IHasPhone { public string Phone { get; set; } = ""; }
            [ProcessingActivity("pay salaries")] [Processes(typeof(Employee))] public class Payroll;
            """);
        Assert.Contains("""{"name":"Employee","bases":["Person","IHasPhone"]}""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Enclosing_group_is_written_with_its_activities()
    {
        var json = TypesOf("""
            [Retention(Years = 1, After = RetentionEvent.CaseClosed)]
            public static class Service { [ProcessingActivity("answer")] public class Support; }
            """);
        Assert.Contains("""{"name":"Service","declarations":[{"attribute":"Retention","after":"CaseClosed","years":1}]}""", json, StringComparison.Ordinal);
        Assert.Contains("""{"name":"Service+Support","outer":"Service",""", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Flags_enums_arrays_types_and_unknown_values_are_written_by_name()
    {
        var json = TypesOf("""
            [Processor("host", Terms = AgreementTerms.Written | AgreementTerms.Audit, Examples = new[] { "a", "b" })] public class Host;
            [ProcessingActivity("x")] [Recipient(typeof(Host))] [Processes((DataCategory)99, "y")] public class X;
            """);
        Assert.Contains("\"terms\":[\"Written\",\"Audit\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"examples\":[\"a\",\"b\"]", json, StringComparison.Ordinal);
        Assert.Contains("\"recipient\":\"Host\"", json, StringComparison.Ordinal);
        Assert.Contains("\"category\":\"99\"", json, StringComparison.Ordinal);
    }

    [Fact]
    public void Texts_of_any_characters_survive()
    {
        var json = GeneratorRun.Of("[ProcessingActivity(\"\\\"\\\\ \\t \\u0001 <script> \\ud83d\\ude00 \\ud800 \\u202e åß\")] public class X;").Json!;
        var purpose = System.Text.Json.JsonDocument.Parse(json).RootElement.GetProperty("types")[0].GetProperty("declarations")[0].GetProperty("purpose");
        Assert.Equal("\"\\ \t \u0001 <script> \ud83d\ude00 \ufffd \u202e åß", purpose.ToString());
    }

    [Fact]
    public void Host_copies_its_parts_and_a_library_names_them()
    {
        var shared = GeneratorRun.Of(TestCompilation.Create(Customer, "Shared"));
        var domain = GeneratorRun.Of(TestCompilation.Create("[ProcessingActivity(\"x\")] [Processes(typeof(Customer))] public class X;", "Domain", references: [shared.Reference]));
        Assert.Contains("\"includes\":[\"Shared\"]", domain.Json, StringComparison.Ordinal);
        Assert.Contains("\"type\":\"Customer, Shared\"", domain.Json, StringComparison.Ordinal);
        Assert.Empty(domain.Included);

        var host = GeneratorRun.Of(TestCompilation.Create("[assembly: DataController(\"Shop\")]", "Shop", references: [shared.Reference, domain.Reference]));
        Assert.Equal([("Domain", domain.Json!), ("Shared", shared.Json!)], host.Included);
    }

    [Fact]
    public void Project_reference_in_the_ide_is_read_from_its_symbols()
    {
        var shared = GeneratorRun.Of(TestCompilation.Create(Customer, "Shared"));
        var host = GeneratorRun.Of(TestCompilation.Create("[assembly: DataController(\"Shop\")]", "Shop", references: [shared.Output.ToMetadataReference()]));
        Assert.Equal([("Shared", shared.Json!)], host.Included);
    }

    [Fact]
    public void Assemblies_that_see_each_others_internals_do_not_clash()
    {
        var shared = GeneratorRun.Of(TestCompilation.Create("[assembly: System.Runtime.CompilerServices.InternalsVisibleTo(\"Shop\")] internal class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }", "Shared"));
        var host = GeneratorRun.Of(TestCompilation.Create("[assembly: DataController(\"Shop\")] [ProcessingActivity(\"x\")] [Processes(typeof(Customer))] internal class X;", "Shop", references: [shared.Reference]));
        Assert.Single(host.Included);
    }

    [Fact]
    public void Client_app_ships_no_fragment() =>
        Assert.Null(GeneratorRun.Of(TestCompilation.Create(Customer), properties: ImmutableDictionary<string, string>.Empty.Add("GdprKitShipsFragment", "false")).Source);

    [Fact]
    public void Generated_code_is_csharp_7_3() =>
        Assert.NotNull(GeneratorRun.Of(TestCompilation.Create(
            "using GdprKit; public class Customer { [PersonalData(DataCategory.Contact)] public string Email { get; set; } }", languageVersion: LanguageVersion.CSharp7_3)).Source);

    [Fact]
    public void Edit_of_a_declaration_reaches_the_output()
    {
        var compilation = TestCompilation.Create(Customer);
        var driver = GeneratorRun.Driver(compilation).RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[0];
        var edited = compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(Customer.Replace("Contact", "Identity", StringComparison.Ordinal), System.Text.Encoding.UTF8)));
        var source = driver.RunGenerators(edited).GetRunResult().GeneratedTrees.Single().ToString();
        Assert.Contains("\"\"category\"\":\"\"Identity\"\"", source, StringComparison.Ordinal);
    }

    [Fact]
    public void Type_tagged_from_outside_is_declared_on_the_assembly() =>
        Assert.Contains(
            """{"attribute":"PersonalData","category":"Contact","inferredLabel":"Host","member":"Host","type":"System.Uri, System.Private.Uri"}""",
            GeneratorRun.Of("[assembly: PersonalData(typeof(Uri), nameof(Uri.Host), DataCategory.Contact)]").Json, StringComparison.Ordinal);

    [Fact]
    public void Explicit_target_of_another_attribute_declares_nothing()
    {
        var library = GeneratorRun.Of(TestCompilation.Create(Customer + " public record Message;", "Lib"));
        Assert.Null(GeneratorRun.Of("public record Ping([property: System.ComponentModel.Description(\"x\")] string Text) : Message;", library.Reference).Source);
    }

    [Theory]
    [InlineData("public class Customer { [§)] public string? Email { get; set; } }", "Customer.Email")]
    [InlineData("public class Customer { [§)] public void Send() { } }", "Customer.Send")]
    [InlineData("public enum Field { [§)] Email }", "Field.Email")]
    [InlineData("[§)] public delegate void Send(string email);", "Send")]
    [InlineData("public class Customer { public void Send() { [§)] void Local() { } Local(); } }", "Customer.Send")]
    [InlineData("using Quiet = System.Diagnostics.CodeAnalysis.SuppressMessageAttribute; [Quiet(\"GdprKit.Inventory\", \"GDPR1001:Untagged\", Justification = \"legacy\")] public class Customer;", "Customer")]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(Known.Category, Known.Id, Justification = \"legacy\")] public class Customer; static class Known { public const string Category = \"x\", Id = \"GDPR1001\"; }", "Customer")]
    public void Suppression_is_written_where_nothing_else_is_declared(string source, string place) =>
        Assert.Equal(
            $$"""{"schema":1,"assembly":"App","declarations":[{"attribute":"Suppression","because":"legacy","rule":"GDPR1001","target":"{{place}}"}]}""",
            GeneratorRun.Of(Suppressing(source)).Json);

    [Fact]
    public void Suppression_for_the_whole_assembly_has_no_target() =>
        Assert.Contains("""{"attribute":"Suppression","because":"legacy","rule":"GDPR1001"}""", GeneratorRun.Of(Suppressing("[assembly: §)]")).Json, StringComparison.Ordinal);

    [Theory]
    [InlineData("[System.Diagnostics.CodeAnalysis.SuppressMessage(\"Usage\", \"CA2200\")] public class Customer;")]
    [InlineData("[assembly: System.Diagnostics.CodeAnalysis.SuppressMessage(\"Usage\", \"CA2200\")]")]
    [InlineData("[assembly: My(\"x\", new[] { \"GDPR1001\" })] public sealed class MyAttribute(string x, string[] ids) : Attribute { public string X => x + ids.Length; }")]
    [InlineData("public sealed class SuppressMessageAttribute(string x, string id) : Attribute { public string X => x + id; } [SuppressMessage(\"x\", \"GDPR1001\")] public class Customer;")]
    public void Suppression_of_others_declares_nothing(string source) => Assert.Null(GeneratorRun.Of(source).Source);

    [Fact]
    public void Suppression_where_GdprKit_is_not_referenced_declares_nothing()
    {
        var compilation = TestCompilation.Create(Suppressing("[§)] public class Customer;"), languageVersion: LanguageVersion.CSharp9);
        Assert.Null(GeneratorRun.Of(compilation.RemoveReferences(TestCompilation.GdprKit), compiles: false).Source);
    }

    /// <summary>Suppressions of other rules are many in old code, so they are not even bound.</summary>
    [Theory]
    [InlineData("[SuppressMessage(\"Usage\", \"CA2200\")] public class C;", false)]
    [InlineData("[SuppressMessage] public class C;", false)]
    [InlineData("[Obsolete, SuppressMessage(\"Usage\", \"CA2200\"), SuppressMessage(\"x\", \"GDPR1001\")] public class C;", true)]
    [InlineData("[SuppressMessage(\"x\", Known.Id)] public class C;", true)]
    public void Text_tells_which_suppressions_to_bind(string source, bool expected) =>
        Assert.Equal(expected, SuppressionReader.MayName(CSharpSyntaxTree.ParseText(source).GetRoot().ChildNodes().Single()));

    [Fact]
    public void Edit_of_a_suppression_reads_that_one_again()
    {
        var compilation = TestCompilation.Create([("A.cs", Suppressing("[§)] public class A;")), ("B.cs", Suppressing("[§)] public class B;"))]);
        var driver = GeneratorRun.Driver(compilation).RunGenerators(compilation);
        var tree = compilation.SyntaxTrees[1];
        driver = driver.RunGenerators(compilation.ReplaceSyntaxTree(tree, tree.WithChangedText(Microsoft.CodeAnalysis.Text.SourceText.From(Suppressing("[§)] public class C;"), System.Text.Encoding.UTF8))));

        var result = driver.GetRunResult().Results.Single();
        Assert.Equal(
            [IncrementalStepRunReason.Modified, IncrementalStepRunReason.Cached],
            result.TrackedSteps[Analyzers.SourceGeneration.StepNames.Suppressions].SelectMany(s => s.Outputs).Select(o => o.Reason).Order());
        Assert.Contains("\"\"target\"\":\"\"C\"\"", result.GeneratedSources.Single().SourceText.ToString(), StringComparison.Ordinal);
    }

    private static string Suppressing(string source) =>
        source.Replace("§", "System.Diagnostics.CodeAnalysis.SuppressMessage(\"GdprKit.Inventory\", \"GDPR1001\", Justification = \"legacy\"", StringComparison.Ordinal);

    [Fact]
    public void Namespace_keeps_its_metadata_name() =>
        Assert.Contains("\"name\":\"Shop.event.class\"", TypesOf("namespace Shop.@event; [ProcessingActivity(\"x\")] public class @class;"), StringComparison.Ordinal);
}
