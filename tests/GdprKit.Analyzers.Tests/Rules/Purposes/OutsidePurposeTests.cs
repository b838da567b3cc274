using GdprKit.Declarations.Gaps;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR7016.</summary>
public sealed class OutsidePurposeTests
{
    private const string Id = RuleIdentifiers.DataOutsidePurpose;

    [Theory]
    [InlineData("Send([|c.Phone|]);")]
    [InlineData("var phone = [|c.Phone|];")]
    [InlineData("Send($\"{[|c.Phone|]}\");")]
    [InlineData("Send([|c.Phone|]?.Length);")]
    [InlineData("Customer? d = c; Send(d?[|.Phone|]);")]
    [InlineData("if ([|c.Age|] > 17) Send(c.Name);")]
    [InlineData("[|c.Age|]++;")]
    [InlineData("[|c.Phone|] += \"1\";")]
    [InlineData("c.Name = [|c.Phone|]!;")]
    [InlineData("Send(all.Select(x => [|x.Phone|]));")]
    [InlineData("Send(query.Where(x => [|x.Age|] > 17).ToList());")]
    [InlineData("Send(query.Select(x => new { x.Name, [|x.Phone|] }).ToList());")]
    [InlineData("Send(from x in query where [|x.Age|] > 17 orderby [|x.Phone|] select x.Name);")]
    [InlineData("Expression<Func<Customer, object?>> by = x => [|x.Phone|];")]
    [InlineData("if (c is { [|Phone|]: not null }) Send(c.Name);")]
    [InlineData("Send(c switch { { [|Age|]: > 17 } => 1, _ => 0 });")]
    [InlineData("if (o is { [|Customer.Phone|]: var phone }) Send(phone);")]
    [InlineData("var (id, name, [|email|]) = p;")]
    [InlineData("string mail; (_, _, [|mail|]) = p; Send(mail);")]
    [InlineData("foreach (var (_, name, [|email|]) in new[] { p }) Send(name);")]
    [InlineData("if (p is (_, _, [|\"x\"|])) Send(1);")]
    [InlineData("Send(p with { Name = [|c.Phone|]! });")]
    [InlineData("Send(new { [|p.Email|] });")]
    [InlineData("Send(([|o.Total|], 1));")]
    [InlineData("int Local() => [|c.Age|]; Send(Local());")]
    [InlineData("await Task.Run(() => Send([|c.Phone|]));")]
    [InlineData("query.SetProperty(x => x.Name, x => [|x.Phone|]!);", Extension)]
    // Told more than a member, told by a query, or told and then asked for the value.
    [InlineData("entry.Member(x => [|x.Age|] > 17); entry.Member(x => new { Adult = [|x.Age|] > 17 }); entry.Member(x => [|c.Phone|]);", Entry)]
    [InlineData("Send(query.Select(x => [|x.Phone|]).ToList()); Send(query.Max(x => [|x.Age|])); Send(query.GroupBy(x => new { [|x.Age|] }).ToList());")]
    [InlineData("entry.MapFrom(x => [|x.Phone|]);", Entry)]
    [InlineData("_ = entry.Member(x => [|x.Phone|]).CurrentValue; _ = entry.Member(x => [|x.Phone|]).CurrentValue?.ToString();", Entry)]
    public Task What_the_activity_does_not_process_is_reported(string statements, string more = "") => Verify(statements, more);

    [Theory]
    [InlineData("Send(c.Name); Send(c.Email);")]
    [InlineData("Send(c.Id); Send(p.Id);")]
    [InlineData("Send(c.Branch); Send(c.Country);")]
    [InlineData("c.Phone = \"1\"; c.Age = 3;")]
    [InlineData("Send(new Customer { Phone = \"1\", Age = 3 });")]
    [InlineData("(c.Phone, c.Name) = (\"1\", \"2\");")]
    [InlineData("int.TryParse(\"1\", out var age); Give(out o);", "private static void Give(out Order o) => o = new();")]
    [InlineData("Send(nameof(c.Phone)); Send(nameof(Customer.Phone));")]
    [InlineData("Send(c); Send(all); Send(query.ToList()); Send(p with { Name = \"\" });")]
    [InlineData("_ = query.Include(x => x.Phone).ToList();", Extension)]
    [InlineData("query.SetProperty(x => x.Phone, x => x.Name);", Extension)]
    [InlineData("entry.Member(x => x.Phone); entry.Member(x => x.Age); entry.Member(x => x.Phone!.Length); entry.Member(x => new { x.Age, x.Phone }); entry.Member(x => new { Years = x.Age });", Entry)]
    [InlineData("entry.All(x => x.Phone, x => x.Age); entry.Patch(x => x.Phone, \"1\"); entry.Member(x => x.Phone).CurrentValue = null; _ = entry.Member(x => x.Phone).IsModified;", Entry)]
    [InlineData("var (id, name, _) = p;")]
    [InlineData("Send(p is (1, \"x\", _));")]
    [InlineData("Send(c is { Name: \"x\", Country: \"DK\" });")]
    [InlineData("Send(typeof(Customer).GetProperty(\"Phone\"));")]
    public Task What_it_processes_writes_and_names_is_not(string statements, string more = "") => Verify(statements, more);

    private const string Extension = "} public static class Extensions { public static IQueryable<T> Include<T, P>(this IQueryable<T> query, Expression<Func<T, P>> path) => query; public static void SetProperty<T, P>(this IQueryable<T> query, Expression<Func<T, P>> member, Expression<Func<T, P>> value) { } } public class Rest(ProcessingGate gate) {";

    /// <summary>What maps, tracks or patches members that it is told.</summary>
    private const string Entry = "private static readonly Entry<Customer> entry = new(); } public class Value { public object? CurrentValue { get; set; } public bool IsModified { get; set; } } public class Entry<T> { public Value Member(Expression<Func<T, object?>> member) => new(); public void All(params Expression<Func<T, object?>>[] members) { } public void MapFrom<P>(Expression<Func<T, P>> from) { } } public static class Patches { public static void Patch<T, V>(this Entry<T> entry, Expression<Func<T, V>> member, V value) { } } public class Rest(ProcessingGate gate) {";

    /// <summary>The nearest mark counts, and code with several serves each.</summary>
    [Theory]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S { public string M(Order o) => [|o.Address|]; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S { public class T { public string M(Order o) => [|o.Address|]; } }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S { private readonly string _a = [|new Order().Address|]; public S(Order o) => _a = [|o.Address|]; public string A { get; } = [|new Order().Address|]; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public struct S { public string M(Order o) => [|o.Address|]; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S { [ProcessingFor(typeof(Delivery))] public string M(Order o, Customer c) => o.Address + [|c.Name|]; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter)), ProcessingFor(typeof(Delivery))] public class S { public string M(Order o, Customer c) => o.Address + c.Name + [|c.Age|]; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Newsletter))] public string M { get => [|new Order().Address|]; } public string N(Order o) => o.Address; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Newsletter))] public string M => [|new Order().Address|]; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Newsletter))] public S(Order o) => _ = [|o.Address|]; public string N(Order o) => o.Address; }")]
    [InlineData("public interface I { [ProcessingFor(typeof(Newsletter))] string M(Order o); string N(Order o); } public class S : I { public string M(Order o) => [|o.Address|]; public string N(Order o) => o.Address; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public interface I { string M(Order o); } public class S : I { string I.M(Order o) => [|o.Address|]; public string N(Order o) => o.Address; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public interface I { string M(Order o) => [|o.Address|]; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public abstract class A { public abstract string M(Order o); } public class S : A { public override string M(Order o) => [|o.Address|]; public string N(Order o) => o.Address; }")]
    [InlineData("public interface I { [ProcessingFor(typeof(Newsletter))] string M { get; } } public class S : I { public string M => [|new Order().Address|]; }")]
    [InlineData("public class S { public Func<Order, string> M() => [ProcessingFor(typeof(Newsletter))] (Order o) => [|o.Address|]; public string N(Order o) => o.Address; }")]
    [InlineData("public class S { public string M(Order o) { return Local() + o.Address; [ProcessingFor(typeof(Newsletter))] string Local() => [|o.Address|]; } }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public class S { public Func<Order, string> M(Customer c) { _ = c.Name; return [ProcessingFor(typeof(Delivery))] (Order o) => o.Address + [|c.Name|]; } }")]
    [InlineData("public class S { [ProcessingFor(typeof(Sales))] public void M(Customer c) { _ = c.Age; _ = c.Phone; _ = [|c.Name|]; } }")]
    [InlineData("public class S { [ProcessingFor(typeof(Sales.Abroad))] public void M(Customer c) { _ = [|c.Age|]; _ = c.Phone; } }")]
    [InlineData("public class S { [ProcessingFor(typeof(Calls))] public void M(Customer c) { _ = c.Email; _ = c.Phone; _ = [|c.Name|]; } }")]
    [InlineData("public partial class S { [ProcessingFor(typeof(Newsletter))] public partial string M(Order o); } public partial class S { public partial string M(Order o) => [|o.Address|]; }")]
    public Task Mark_holds_for_the_code_in_it(string code) => PurposeVerifier.CodeAsync(Id, code);

    /// <summary>What is unmarked, is marked wrongly, or has an activity that nobody knows, is not judged.</summary>
    [Theory]
    [InlineData("public class S { public string M(Order o) => o.Address; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Customer))] public string M(Order o) => o.Address; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Missing))] public string M(Order o) => o.Address; }")]
    [InlineData("public class S { [ProcessingFor(null!)] public string M(Order o) => o.Address; }")]
    [InlineData("public class S { [ProcessingFor(typeof(Newsletter)), ProcessingFor(typeof(Missing))] public string M(Order o) => o.Address; }")]
    [InlineData("[ProcessingFor(typeof(Newsletter))] public abstract class Base; public class S : Base { public string M(Order o) => o.Address; }")]
    public Task Other_code_is_not_judged(string code) => PurposeVerifier.CodeAsync(Id, code, compiles: false);

    /// <summary>Members of base types, interfaces and fields behind properties are the same data.</summary>
    [Theory]
    [InlineData("public class Base { [PersonalData(DataCategory.Contact)] public virtual string Mail { get; set; } = \"\"; } public class Derived : Base { public override string Mail { get; set; } = \"\"; }", "typeof(Base)", "Derived d", "_ = d.Mail;")]
    [InlineData("public class Base { [PersonalData(DataCategory.Contact)] public string Mail { get; set; } = \"\"; } public class Derived : Base;", "typeof(Derived), nameof(Derived.Mail)", "Base d", "_ = d.Mail;")]
    [InlineData("public interface IMail { [PersonalData(DataCategory.Contact)] string Mail { get; } } public class Impl : IMail { public string Mail => \"\"; }", "typeof(IMail)", "Impl d", "_ = d.Mail;")]
    [InlineData("public interface IMail { [PersonalData(DataCategory.Contact)] string Mail { get; } } public class Impl : IMail { public string Mail => \"\"; }", "typeof(Impl)", "IMail d", "_ = d.Mail;")]
    [InlineData("public class Base { public string _mail = \"\"; [PersonalData(DataCategory.Contact)] public string Mail => _mail; }", "typeof(Base)", "Base d", "_ = d._mail;")]
    [InlineData("public class Base<T> { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; }", "typeof(Base<>)", "Base<int> d", "_ = d.Mail;")]
    [InlineData("public class Base { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; public string Other = \"\"; }", "typeof(Base)", "Base d", "_ = d.Mail; _ = d.Other;")]
    [InlineData("public class Base { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; [PersonalData(DataCategory.Contact)] public string Other = \"\"; }", "typeof(Base), \"Mail\"", "Base d", "_ = d.Mail; _ = [|d.Other|];")]
    public Task Data_is_known_by_each_of_its_names(string types, string processes, string parameter, string statements) => PurposeVerifier.CodeAsync(
        Id, $"{types} [ProcessingActivity(\"x\")] [Processes({processes})] public class A; public class S {{ [ProcessingFor(typeof(A))] public void M({parameter}) {{ {statements} }} }}", model: "");

    [Theory]
    [InlineData("[ProcessingActivity(\"x\")] public class A { [PersonalData(DataCategory.Contact)] public string Mail = \"\"; [ProcessingFor(typeof(A))] public string M(Other o) => Mail + [|o.Text|]; } [ProcessingActivity(\"y\")] [Processes(typeof(Other))] public class B;")]
    [InlineData("[assembly: Processes(typeof(Other))] [ProcessingActivity(\"x\")] public class A { [ProcessingFor(typeof(A))] public string M(Other o) => o.Text; }")]
    [InlineData("[assembly: PersonalData(typeof(Uri), \"Host\", DataCategory.OnlineIdentifier)] [ProcessingActivity(\"x\")] [Processes(typeof(Uri), \"Host\")] public class A { [ProcessingFor(typeof(A))] public string M(Uri u) => u.Host; }")]
    [InlineData("[assembly: PersonalData(typeof(Uri), \"Host\", DataCategory.OnlineIdentifier)] [ProcessingActivity(\"x\")] [Processes(typeof(Other))] public class A { [ProcessingFor(typeof(A))] public string M(Uri u) => [|u.Host|]; } [ProcessingActivity(\"y\")] [Processes(typeof(Uri), \"Host\")] public class B;")]
    // What no activity knows, as the model of a page, GDPR1003 tells of.
    [InlineData("public class Form { [PersonalData(DataCategory.Contact)] public string Mail { get; set; } = \"\"; } [ProcessingActivity(\"x\")] [Processes(typeof(Other))] public class A { [ProcessingFor(typeof(A))] public string M(Form f) => f.Mail; }")]
    [InlineData("public class User { [Microsoft.AspNetCore.Identity.PersonalData] public string Mail { get; set; } = \"\"; } [ProcessingActivity(\"x\")] [Processes(typeof(Other))] public class A { [ProcessingFor(typeof(A))] public string M(User u) => u.Mail; }")]
    public Task What_an_activity_processes_is_resolved(string code) => PurposeVerifier.CodeAsync(
        Id, code + " public class Other { [PersonalData(DataCategory.Preference)] public string Text = \"\"; }", model: "");

    [Fact]
    public async Task Activity_of_another_project_is_read_from_its_fragment()
    {
        var part = GeneratorRun.Of(TestCompilation.Create(PurposeVerifier.Model, "Part")).Reference;

        await PurposeVerifier.CodeAsync(Id, "public class S { [ProcessingFor(typeof(Newsletter))] public string M(Customer c, Order o) => c.Name + [|o.Address|]; [ProcessingFor(typeof(Sales))] public string? N(Customer c) => c.Phone + [|c.Name|]; }", references: [part], model: "");
    }

    /// <summary>An old compiler, or another language: what it declares nobody can read.</summary>
    [Fact]
    public Task Activity_of_a_project_without_a_fragment_is_unknown()
    {
        var part = TestCompilation.Create(PurposeVerifier.Model, "Part").ToMetadataReference();

        return PurposeVerifier.CodeAsync(Id, "public class S { [ProcessingFor(typeof(Newsletter))] public string M(Order o) => o.Address; }", references: [part], model: "");
    }

    [Theory]
    [InlineData("Newsletter", "'Phone' (contact) of Customer is read for Newsletter, which does not process it (GDPR Art. 5(1)(b)): add [Processes(typeof(Customer), nameof(Customer.Phone))] to Newsletter, or leave it out")]
    [InlineData("Newsletter)), ProcessingFor(typeof(Delivery", "'Phone' (contact) of Customer is read for Newsletter or Delivery, none of which processes it (GDPR Art. 5(1)(b)): add [Processes(typeof(Customer), nameof(Customer.Phone))] to Newsletter, or leave it out")]
    public async Task Message_says_what_is_missing(string activity, string message) =>
        Assert.Equal(message, Assert.Single(await PurposeVerifier.StatementsAsync(Id, activity, "Send([|c.Phone|]);")).GetMessage(null));

    private static Task Verify(string statements, string more) => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, more);
}
