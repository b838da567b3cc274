using System.Collections.Immutable;
using System.Globalization;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Verify = GdprKit.Testing.AnalyzerVerifier<GdprKit.Analyzers.Rules.Inventory.LostTagAnalyzer>;

namespace GdprKit.Analyzers.Tests.Rules.Inventory;

/// <summary>Targets are called <c>Text</c> and the like, of which GDPR1001 says nothing.</summary>
public sealed class LostTagAnalyzerTests
{
    private const string Customer = """
        #nullable disable
        using System.Linq;
        using System.Threading.Tasks;
        public class Customer
        {
            [PersonalData(DataCategory.Contact)] public string Email { get; set; }
            [PersonalData(DataCategory.Identity)] public string FirstName { get; set; }
            [PersonalData(DataCategory.Identity)] public string LastName;
            [PersonalData(DataCategory.Demographic)] public int? Age { get; set; }
            [PersonalData(DataCategory.Contact)] public Task<string> Phone { get; set; }
            [PersonalData(DataCategory.Health)] public string Diagnosis { get; set; }
            [NotPersonalData("a number of the system")] public string Revision { get; set; }
            public string Code { get; set; }
            public Customer Parent { get; set; }
        }

        """;

    private const string Dto = """
        public class Dto { public string Text { get; set; } public string Line; public object Any { get; set; } public int Number { get; set; } public bool Flag { get; set; } public string[] Texts { get; set; } }

        """;

    [Fact]
    public async Task Says_what_is_copied_from_what_and_where_the_member_is()
    {
        var diagnostic = Assert.Single(await Verify.VerifyAsync(Customer + Dto + "class M { Dto Map(Customer c) => new Dto { Text = [|c.Email|] }; }"));

        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
        Assert.Equal(
            "'Dto.Text' is assigned from 'Customer.Email', which is tagged DataCategory.Contact: tag it, too, or state [NotPersonalData(\"why\")]",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal("P:Customer.Email", diagnostic.Properties[LostTagAnalyzer.SourceProperty]);
        var place = Assert.Single(diagnostic.AdditionalLocations);
        Assert.Equal("Text", place.SourceTree!.GetText().ToString(place.SourceSpan));
    }

    [Theory]
    [InlineData("Dto Map(Customer c) => new Dto { Text = [|c.Email|], Line = [|c.LastName|] };")]
    [InlineData("void Map(Dto d, Customer c) { d.Text = [|c.Email|]; d.Line = [|c.LastName|]; }")]
    [InlineData("void Map(Dto d, Customer c) { d.Text ??= [|c.Email|]; d.Text += [|c.Email|]; }")]
    [InlineData("void Map(Dto d, Dto e, Customer c) => d.Text = [|e.Line = [|c.Email|]|];")]
    [InlineData("void Map(Dto d, Customer c) { d.Text = [|c.Email|]!; d.Line = ([|c.LastName|]); }")]
    [InlineData("async Task<Dto> Map(Customer c) => new Dto { Text = [|await c.Phone|] };")]
    [InlineData("IQueryable<Dto> Map(IQueryable<Customer> all) => all.Select(c => new Dto { Text = [|c.Email|] });")]
    [InlineData("IEnumerable<Dto> Map(IEnumerable<Customer> all) => from c in all select new Dto { Text = [|c.Parent.Email|] };")]
    public Task Reports_assignments(string member) => Verify.VerifyAsync(Customer + Dto + $"class M {{ {member} }}");

    [Theory]
    [InlineData("c?.Email")]
    [InlineData("c?.Parent?.Email?.Trim()")]
    [InlineData("c.Email ?? \"\"")]
    [InlineData("c.Code ?? c.Email")]
    [InlineData("c.Flag() ? \"\" : c.Email")]
    [InlineData("c.Code switch { \"\" => null, _ => c.Email }")]
    [InlineData("c.Email.Trim()")]
    [InlineData("c.Email.TrimEnd('.').ToLowerInvariant()")]
    [InlineData("c.Email.ToUpper(System.Globalization.CultureInfo.InvariantCulture)")]
    [InlineData("c.Age.ToString()")]
    [InlineData("c.Age.Value.ToString()")]
    [InlineData("c.FirstName + \" \" + c.LastName")]
    [InlineData("\"Dear \" + (c.FirstName + \"!\")")]
    [InlineData("$\"{c.FirstName} {c.LastName}\"")]
    [InlineData("$\"Order 5 of {c.FirstName:x}\"")]
    [InlineData("(string)(object)c.Email")]
    [InlineData("c.Email as string")]
    public Task Values_that_still_tell_the_data_are_copies(string value) => Verify.VerifyAsync(
        Customer + Dto + $"static class M {{ static bool Flag(this Customer c) => true; static Dto Map(Customer c) => new Dto {{ Text = [|{value}|] }}; }}");

    [Theory]
    [InlineData("Any = [|c.Email|]")]
    [InlineData("Any = [|c.Age|]")]
    [InlineData("Number = [|c.Age.Value|]")]
    [InlineData("Number = [|(int)c.Age|]")]
    [InlineData("Number = [|c.Age ?? 0|]")]
    [InlineData("Texts = [|new[] { c.Code, c.Email }|]")]
    [InlineData("Texts = [|[c.Email]|]")]
    public Task Targets_of_other_types_hold_copies_too(string assignment) => Verify.VerifyAsync(Customer + Dto + $"class M {{ Dto Map(Customer c) => new Dto {{ {assignment} }}; }}");

    [Theory]
    [InlineData("Number = c.Email.Length")]
    [InlineData("Flag = c.Email == null")]
    [InlineData("Flag = c.Email is null")]
    [InlineData("Flag = c.Age > 18")]
    [InlineData("Flag = c.Age.HasValue")]
    [InlineData("Number = c.Email.GetHashCode()")]
    [InlineData("Number = c.Age.Value + 1")]
    [InlineData("Text = M.Hash(c.Email)")]
    [InlineData("Text = c.Email.Substring(0, 1)")]
    [InlineData("Text = c.Email == \"\" ? \"a\" : \"b\"")]
    [InlineData("Text = $\"{c.Email.Length}\"")]
    [InlineData("Text = nameof(c.Email)")]
    [InlineData("Text = c.Code")]
    [InlineData("Text = c.Revision")]
    [InlineData("Any = c")]
    [InlineData("Any = new { c.Email }")]
    [InlineData("Any = (c.Email, 1)")]
    [InlineData("Any = new Customer { Email = c.Email }")]
    public Task Values_that_do_not_tell_the_data_are_none(string assignment) =>
        Verify.VerifyAsync(Customer + Dto + $"class M {{ public static string Hash(string s) => s; Dto Map(Customer c) => new Dto {{ {assignment} }}; }}");

    [Theory]
    [InlineData("public record Dto(int Id, string Text);", "new Dto(1, [|c.Email|])")]
    [InlineData("public record Dto(int Id, string Text);", "new Dto(Text: [|c.Email|], Id: 1)")]
    [InlineData("public record struct Dto(int Id, string Text);", "new Dto(1, [|c.Email|])")]
    [InlineData("public record Dto(int Id, string Text);", "new Dto(1, \"\") with { Text = [|c.Email|] }")]
    [InlineData("public record Base(string Text); public record Dto(int Id, string Text) : Base(Text);", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Dto(int id, string text) { public int Id { get; } = id; public string Text { get; } = text.Trim(); }", "new Dto(1, [|c.Email|])")]
    [InlineData("public struct Dto(int id, string text) { public readonly int Id = id; public readonly string Text = text; }", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Dto { public Dto(int id, string text) { Id = id; this.Text = text ?? throw new ArgumentNullException(nameof(text)); } public int Id { get; } public string Text { get; } }", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Dto { public Dto(int id, string text) => (Id, Text) = (id, text?.Trim()); public int Id { get; } public string Text { get; } }", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Dto { public Dto(int id, string text) => _text = text; private readonly string _text; public string Text => _text; }", "new Dto(1, [|c.Email|])")]
    [InlineData("public class Base { public Base(string text) => Text = text; public string Text { get; } } public class Dto : Base { public Dto(int id, Customer c) : base([|c.Email|]) { } }", "new Dto(1, c)")]
    [InlineData("public class Base { public Base(string text) => Text = text; public string Text { get; } } public class Dto(int id, Customer c) : Base([|c.Email|]) { public int Id => id; }", "new Dto(1, c)")]
    [InlineData("public class Dto { public Dto(int id, Customer c) : this([|c.Email|]) => Id = id; public Dto(string text) => Text = text; public int Id { get; } public string Text { get; } }", "new Dto(1, c)")]
    [InlineData("public class Dto { public Dto(int id, Customer c) => Text = [|c.Email|]; public string Text { get; } }", "new Dto(1, c)")]
    [InlineData("public class Dto(int id, Customer c) { public int Id => id; public string Text { get; } = [|c.Email|]; public string Line = [|c.LastName|]; }", "new Dto(1, c)")]
    public Task Constructors_keep_what_they_get(string dto, string created) => Verify.VerifyAsync(Customer + dto + $" class M {{ Dto Map(Customer c) => {created}; }}");

    [Theory]
    [InlineData("public class Dto(string text) { public int Number { get; } = text.Length; }")]
    [InlineData("public class Dto { public Dto(string text) { Console.WriteLine(text); } public string Text { get; set; } }")]
    [InlineData("public class Dto { public Dto(string text) { Number = text.Length; text = Text; } public int Number; public string Text { get; } }")]
    [InlineData("public record Dto([PersonalData(DataCategory.Contact)] string Text);")]
    [InlineData("public record Dto([property: NotPersonalData(\"x\")] string Text);")]
    public Task Constructors_that_keep_nothing_untagged_are_left_alone(string dto) => Verify.VerifyAsync(Customer + dto + " class M { Dto Map(Customer c) => new Dto(c.Email); }");

    [Theory]
    [InlineData("var t = c.Email; d.Text = [|t|];")]
    [InlineData("string t = c.Email.Trim(); Console.WriteLine(t); d.Text = [|t.ToUpperInvariant()|];")]
    [InlineData("var t = c.Email; t = \"\"; d.Text = t;")]
    [InlineData("var t = c.Email; Set(ref t); d.Text = t;")]
    [InlineData("var t = c.Email; (t, n) = (\"\", 1); d.Text = t;")]
    [InlineData("var t = c.Email; var u = t; d.Text = u;")]
    [InlineData("string t; t = c.Email; d.Text = t;")]
    public Task Follows_a_local_that_is_assigned_once_for_one_step(string body) => Verify.VerifyAsync(
        Customer + Dto + $"class M {{ int n; void Set(ref string s) {{ }} void Map(Dto d, Customer c) {{ {body} }} }}");

    /// <summary>They are one thing, and others see the property.</summary>
    [Fact]
    public async Task Of_a_field_and_its_property_the_property_is_named()
    {
        var diagnostic = Assert.Single(await Verify.VerifyAsync(Customer + "public class Dto { private string _text; public string Text => _text; public void Set(Customer c) => _text = [|c.Email|]; }"));

        Assert.StartsWith("'Dto.Text' is", diagnostic.GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    /// <summary>As Identity does, which tags the one and not the other.</summary>
    [Fact]
    public Task A_normalised_copy_beside_the_data_is_a_copy() => Verify.VerifyAsync("""
        #nullable disable
        public class Account
        {
            [PersonalData(DataCategory.Identity)] public string Handle { get; set; }
            public string NormalizedHandle { get; set; }
            public void Normalize() => NormalizedHandle = [|Handle?.ToUpperInvariant()|];
            public void Rename(string name) => NormalizedHandle = [|(Handle = name).ToUpperInvariant()|];
        }
        """);

    [Fact]
    public Task Follows_a_local_of_top_level_statements() => Verify.VerifyAsync("""
        var customer = new Customer();
        var text = customer.Email;
        var dto = new Dto { Text = [|text|] };

        class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        class Dto { public string? Text { get; set; } }
        """, outputKind: OutputKind.ConsoleApplication);

    [Theory]
    [InlineData("public class Dto { [PersonalData(DataCategory.Contact)] public string Text { get; set; } }")]
    [InlineData("public class Dto { [NotPersonalData(\"x\")] public string Text { get; set; } }")]
    [InlineData("[NotPersonalData(\"x\")] public class Dto { public string Text { get; set; } }")]
    [InlineData("public interface I { [PersonalData(DataCategory.Contact)] string Text { get; } } public class Dto : I { public string Text { get; set; } }")]
    [InlineData("public class Dto { [PersonalData(DataCategory.Contact)] private string _text; public string Text { get => _text; set => _text = value; } }")]
    [InlineData("public class Dto { [PersonalData(DataCategory.Contact)] public string Text { get => _text; set => _text = value; } private string _text; public void Set(Customer c) => _text = c.Email; }")]
    public Task Is_silent_where_the_target_is_answered(string dto) => Verify.VerifyAsync(Customer + dto + " class M { void Map(Dto d, Customer c) => d.Text = c.Email; }");

    [Fact]
    public Task Is_silent_where_the_target_is_tagged_from_outside() => Verify.VerifyAsync("""
        [assembly: PersonalData(typeof(Dto), "Text", DataCategory.Contact)]
        public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        public class Dto { public string? Text { get; set; } }
        class M { void Map(Dto d, Customer c) => d.Text = c.Email; }
        """);

    /// <summary>Nobody can tag what a tool writes, but by an attribute on the assembly.</summary>
    [Theory]
    [InlineData("Dto.cs", "", true)]
    [InlineData("Dto.g.cs", "", false)]
    [InlineData("Dto.Designer.cs", "", false)]
    [InlineData("Dto.cs", "// <auto-generated/>\n", false)]
    [InlineData("Designer.cs", "// not generated\n", true)]
    public async Task Is_silent_where_the_target_is_generated(string path, string head, bool isTold)
    {
        var compilation = TestCompilation.Create(
        [
            ("Test.cs", Customer + "class M { void Map(Dto d, Customer c) => d.Text = c.Email; }"),
            (path, head + "#nullable disable\n" + Dto),
        ]);
        var options = new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));

        Assert.Equal(isTold ? 1 : 0, (await compilation.WithAnalyzers([new LostTagAnalyzer()], options).GetAnalyzerDiagnosticsAsync()).Length);
    }

    /// <summary>One warning for one member: by its name GDPR1001 asks for the tag already.</summary>
    [Fact]
    public async Task Is_silent_where_GDPR1001_speaks()
    {
        var source = Customer + "public class CustomerDto { public string Email { get; set; } } class M { CustomerDto Map(Customer c) => new() { Email = c.Email }; }";

        await Verify.VerifyAsync(source);
        await AnalyzerVerifier<UntaggedPersonalDataAnalyzer>.VerifyAsync(source.Replace("CustomerDto { public string Email", "CustomerDto { public string {|GDPR1001:Email|}", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("Any(new System.Net.Mail.MailAddress(c.Email));")]
    [InlineData("var m = new System.Net.Mail.MailMessage { Subject = c.Email }; m.Body = c.FirstName;")]
    [InlineData("Any(new System.Security.Claims.Claim(\"x\", c.Email));")]
    [InlineData("var all = new Dictionary<string, string> { [\"x\"] = c.Email }; all[\"y\"] = c.Email;")]
    [InlineData("var (a, b) = (c.Email, c.LastName); a = c.Email; s = c.Email;")]
    [InlineData("var x = new { Text = c.Email };")]
    [InlineData("(string Text, int N) t = (null, 0); t.Text = c.Email;")]
    [InlineData("var texts = new string[1]; texts[0] = c.Email;")]
    [InlineData("this[0] = c.Email;")]
    [InlineData("var r = new Response<string> { Data = c.Email };")]
    public Task Is_silent_where_there_is_nothing_to_tag(string body) => Verify.VerifyAsync(
        Customer + $"public class Response<T> {{ public T Data {{ get; set; }} }} class M {{ string this[int i] {{ set {{ }} }} void Any(object o) {{ }} void Map(Customer c, string s) {{ {body} }} }}");

    [Theory]
    [InlineData("public class Response<T> { public T Data { get; set; } }", "Response<Customer> r", "r.Data.Email")]
    [InlineData("public class Person<T> { [PersonalData(DataCategory.Contact)] public T Address1 { get; set; } }", "Person<string> p", "p.Address1")]
    [InlineData("public interface IPerson { [PersonalData(DataCategory.Contact)] string Phone { get; } } public class P : IPerson { public string Phone => null; }", "P p", "p.Phone")]
    [InlineData("public interface IPerson { [PersonalData(DataCategory.Contact)] string Phone { get; } } public class P : IPerson { string IPerson.Phone => null; }", "P p", "((IPerson)p).Phone")]
    [InlineData("public class P { [PersonalData(DataCategory.Contact)] public virtual string Phone => null; } public class Q : P { public override string Phone => null; }", "Q q", "q.Phone")]
    [InlineData("public class P { [PersonalData(DataCategory.Contact)] public string Phone => null; } public class Q : P { public new string Phone => null; }", "Q q", "q.Phone")]
    [InlineData("public record P([property: PersonalData(DataCategory.Contact)] string Phone);", "P p", "p.Phone")]
    [InlineData("public record P([PersonalData(DataCategory.Contact)] string Phone);", "P p", "p.Phone")]
    [InlineData("public class P { [field: PersonalData(DataCategory.Contact)] public string Phone { get; } }", "P p", "p.Phone")]
    [InlineData("public class O { public class P { [PersonalData(DataCategory.Contact)] public string Phone { get; } } }", "O.P p", "p.Phone")]
    [InlineData("public partial class P { [PersonalData(DataCategory.Contact)] public partial string Phone { get; } } public partial class P { public partial string Phone => null; }", "P p", "p.Phone")]
    [InlineData("", "Microsoft.AspNetCore.Identity.IdentityUser u", "u.Email")]
    public Task Sources_are_tagged_as_elsewhere(string types, string parameter, string value) =>
        Verify.VerifyAsync(Customer + Dto + types + $" class M {{ Dto Map({parameter}) => new() {{ Text = [|{value}|] }}; }}");

    [Fact]
    public async Task Of_several_sources_the_first_is_named_unless_another_is_sensitive()
    {
        var diagnostics = await Verify.VerifyAsync(Customer + Dto + "class M { Dto Map(Customer c) => new() { Text = [|$\"{c.Email} {c.FirstName}\"|], Line = [|c.FirstName + c.Email + c.Diagnosis|] }; }");

        Assert.Equal(["P:Customer.Email", "P:Customer.Diagnosis"], diagnostics.Select(d => d.Properties[LostTagAnalyzer.SourceProperty]));
    }

    [Fact]
    public async Task Tags_of_referenced_libraries_count()
    {
        var library = GeneratorRun.Of("""
            namespace Library;
            public class Guest { [PersonalData(DataCategory.Contact)] public string Mail { get; set; } = ""; public class Card { [PersonalData(DataCategory.Financial)] public string Number = ""; } }
            public record Member([PersonalData(DataCategory.Contact)] string Mail, int Points);
            public interface IReachable { [PersonalData(DataCategory.Contact)] string Phone { get; } }
            public class Dto { public string Text { get; set; } = ""; }
            """).Reference;

        await Verify.VerifyAsync("""
            using Library;
            public class Visitor : IReachable { public string Phone { get; set; } = ""; }
            public class Row { public string A = "", B = "", C = "", D = ""; public int E; }
            class M
            {
                Row Map(Guest g, Guest.Card c, Member m, Visitor v) => new() { A = [|g.Mail|], B = [|c.Number|], C = [|m.Mail|], D = [|v.Phone|], E = m.Points };
                Dto There(Guest g) => new() { Text = g.Mail };
            }
            """, references: [library]);
    }

    [Theory]
    [InlineData("new Config<Customer, Dto>().ForMember(d => d.Text, o => o.MapFrom(s => [|s.Email|])).ForMember(d => d.Line, o => o.MapFrom(s => s.Code));")]
    [InlineData("new Config<Customer, Dto>().ForMember(d => d.Number, o => { o.MapFrom(s => [|s.Age|]); });")]
    [InlineData("new Config<Customer, Dto>().ForMember(d => d.Text, o => o.Ignore());")]
    [InlineData("new Config<Customer, Dto>().Map(d => d.Text, s => [|s.FirstName + s.LastName|]).Map(d => d.Number, s => s.Email.Length);")]
    [InlineData("Map(\"a\", \"b\"); Map(d => d, s => s);")]
    public Task Mappers_are_read(string calls) => Verify.VerifyAsync(Customer + Dto + $$"""
        public class Config<S, D>
        {
            public Config<S, D> ForMember<T>(System.Linq.Expressions.Expression<Func<D, T>> to, Action<Options<S>> from) => this;
            public Config<S, D> Map<T, U>(System.Linq.Expressions.Expression<Func<D, T>> to, System.Linq.Expressions.Expression<Func<S, U>> from) => this;
        }
        public class Options<S> { public void MapFrom<T>(System.Linq.Expressions.Expression<Func<S, T>> from) { } public void Ignore() { } }
        class M { void Map(object a, object b) { } void Map(Func<int, int> a, Func<int, int> b) { } void All() { {{calls}} } }
        """);

    [Theory]
    [InlineData("[[|MapProperty(nameof(Customer.Email), nameof(Dto.Text))|]] public partial Dto Map(Customer c);", "public partial Dto Map(Customer c) => null;")]
    [InlineData("[[|MapProperty(\"Parent.Email\", \"Text\")|]] public partial void Map(Customer c, Dto d);", "public partial void Map(Customer c, Dto d) { }")]
    [InlineData("[[|MapProperty(new[] { \"Parent\", \"Email\" }, new[] { \"Text\" })|]] public partial Dto Map(Customer c);", "public partial Dto Map(Customer c) => null;")]
    [InlineData("[MapProperty(\"Email\", \"Text\", Use = \"Hash\")] public partial Dto Map(Customer c);", "public partial Dto Map(Customer c) => null;")]
    [InlineData("[MapProperty(\"Code\", \"Text\"), MapProperty(\"Missing\", \"Text\"), MapProperty(\"Email\", \"\")] public partial Dto Map(Customer c);", "public partial Dto Map(Customer c) => null;")]
    public Task Mapping_attributes_are_read(string method, string body) => Verify.VerifyAsync(Customer + Dto + $$"""
        [AttributeUsage(AttributeTargets.Method, AllowMultiple = true)]
        public class MapPropertyAttribute : Attribute { public MapPropertyAttribute(string s, string t) { } public MapPropertyAttribute(string[] s, string[] t) { } public string Use { get; set; } }
        public partial class Mapper { {{method}} } public partial class Mapper { {{body}} }
        """);

    [Theory]
    [InlineData("public class Dto { public string Text { get; } public Dto(string text) { Text = text; } } class M { void Map(Customer c) { new Dto(c.Email, 1); new Dto { Text = c. }; d.Text = c.Email; new Missing { Text = c.Email }; c.Code = ; } }")]
    [InlineData("public class A : B { public string Text; } public class B : A { public string Text; } class M { void Map(Customer c, A a) { a.Text = [|c.Email|]; } }")]
    [InlineData("public record R(string Text) : R(Text); public class Dto(string) { public string Text = c.Email; } class M { [MapProperty] void Map(; }")]
    public Task Code_that_does_not_compile_is_no_problem(string source) => Verify.VerifyAsync(Customer + source, compiles: false);

    [Fact]
    public Task A_chain_as_long_as_a_file_is_no_problem() => Verify.VerifyAsync(
        Customer + Dto + $"class M {{ Dto Map(Customer c) => new() {{ Text = [|c.Email{string.Concat(Enumerable.Repeat(" + \"x\" + c.Code", 500))}|] }}; }}");

    [Theory]
    [InlineData("", false)]
    [InlineData("[DataSubject(\"Customers\")] public class Customers;", true)]
    public async Task Without_a_reference_of_its_own_a_project_is_told_only_if_it_declares(string declaration, bool isTold)
    {
        var library = GeneratorRun.Of("""public class Guest { [PersonalData(DataCategory.Contact)] public string Mail { get; set; } = ""; }""").Reference;
        var value = isTold ? "[|g.Mail|]" : "g.Mail";

        await Verify.VerifyAsync(
            $"{declaration} public class Dto {{ public string Text {{ get; set; }} = \"\"; }} class M {{ Dto Map(Guest g) => new() {{ Text = {value} }}; }}",
            new Dictionary<string, string> { ["GdprKitReferenced"] = "false" }, references: [library]);
    }
}
