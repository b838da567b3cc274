using GdprKit.Declarations.Gaps;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR7018.</summary>
public sealed class UnreadMemberTests
{
    private const string Id = RuleIdentifiers.DataNotRead;

    private const string Customer = """
        public interface IShown { string Email { get; } string? Phone { get; set; } static string Country => ""; }
        public abstract class Abstract { public abstract string Email { get; set; } }
        public record Rec(int Id, [PersonalData(DataCategory.Identity)] string Name, [PersonalData(DataCategory.Contact)] string Email);
        public class Customer : Abstract, IShown { public int Id { get; set; } [PersonalData(DataCategory.Identity)] public string Name { get; set; } = ""; [PersonalData(DataCategory.Contact)] public override string Email { get; set; } = ""; [PersonalData(DataCategory.Contact)] public string? Phone { get; set; } public Order? Last { get; set; } public override string ToString() => Name; public string Salutation() => Name; }
        public class Order { public Customer? Customer { get; set; } }
        public class Vip : Customer { public bool Golden { get; set; } }
        """;

    [Theory]
    [InlineData("Send(c.Name);")]
    [InlineData("Customer d = c; d = all[0]; Send(d?.Name); Send(d is null);")]
    [InlineData("foreach (var x in all.Where(y => y.Id > 1).OrderBy(y => y.Name)) Send(x.Name);")]
    [InlineData("foreach (var x in query.ToList()) Send(x.Name); Send(query.Select(x => new { x.Id, x.Name }).ToList());")]
    [InlineData("c.Email = c.Name;")]
    [InlineData("var some = new List<Customer>(); some.Add(c); Send(some.Count); Send(some.First().Name);")]
    [InlineData("Send(c is { Name: \"x\" }); Send(c == all[0]);")]
    [InlineData("Mine(c);", "[ProcessingFor(typeof(A))] private void Mine(Customer c) => Send(c.Name);")]
    [InlineData("Send(c.Name); var m = await Task.FromResult(1); Send(m);")]
    [InlineData("Send(await System.Threading.Tasks.Task.Run(() => c.Name));")]
    [InlineData("Send(r.Name); Send(rs.Where(x => x.Id > 1).Select(x => x.Id).Distinct()); Send(r with { Id = 2 } is null);", "", "[[|Processes(typeof(Rec), nameof(Rec.Name), nameof(Rec.Email))|]]")]
    [InlineData("Send(c.Name); Send(all.Distinct().Count());")]
    [InlineData("Send(c.Name); Send(IShown.Country); IShown s = c; s.Phone = c.Name;")]
    [InlineData("Other(c);", "private void Other(Customer c) => Send(c.Email); [ProcessingFor(typeof(A))] public string N(Customer c) => c.Name;", "")]
    public Task Member_that_nothing_reads_is_reported(string statements, string more = "", string processes = "[[|Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))|]]") =>
        Verify(statements, more, processes == "" ? "[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))]" : processes);

    [Theory]
    [InlineData("Send(c.Name); Send(c.Email);")]
    [InlineData("Send(c.Name); Send(c is { Email: not null });")]
    [InlineData("Send(c.Name);", "[ProcessingFor(typeof(A))] private void N(Customer c) => Send(c.Email);")]
    // Nothing of it is read: the code that does is not marked.
    [InlineData("await Task.Yield();")]
    [InlineData("Send(c.Id); Send(c.Phone);")]
    // The object leaves.
    [InlineData("Send(c.Name); Send(c);")]
    [InlineData("Send(c.Name); Send(all);")]
    [InlineData("Send(c.Name); Send(query.Where(x => x.Id > 1).ToList());")]
    [InlineData("Send(c.Name); Send(new { c });")]
    [InlineData("Send(c.Name); Send((c, 1));")]
    [InlineData("Send(c.Name); Send($\"{c}\");")]
    [InlineData("Send(c.Name); Send(c.ToString());")]
    [InlineData("Send(c.Name); Send(c.Salutation());")]
    [InlineData("Send(c.Name); Send(all.Select(Other));", "private string Other(Customer c) => c.Email;")]
    [InlineData("Send(c.Name); _kept = c;", "private Customer? _kept;")]
    [InlineData("Send(c.Name); _all.Add(c);", "private readonly List<Customer> _all = [];")]
    [InlineData("Send(c.Name); object any = c; Send(any);")]
    [InlineData("Send(c.Name); Send(o);")]
    [InlineData("Send(c.Name); Send(new Vip());")]
    [InlineData("Send(c.Name); Send(flag ? c : null);")]
    // All of a record is compared, or a member of an interface is read.
    [InlineData("Send(r.Name); Send(r == rs[0]);")]
    [InlineData("Send(r.Name); Send(r != rs[0]);")]
    [InlineData("Send(r.Name); Send(rs.Distinct().Count());")]
    [InlineData("Send(r.Name); Send(rs.Contains(r));")]
    [InlineData("Send(r.Name); Send(rs.GroupBy(x => x).Count());")]
    [InlineData("Send(r.Name); Send(rs.Where(x => x.Id > 1).ToHashSet().Count);")]
    [InlineData("Send(c.Name); Send(((IShown)c).Email);")]
    [InlineData("Send(c.Name); Send(Shown.Email);", "private static IShown Shown => null!;")]
    [InlineData("Send(c.Name); Send(new Vip().Name); Send(Abstract.Email);", "private static Abstract Abstract => null!;")]
    [InlineData("Send(c.Name); Tell(x => x.Email);", "private static void Tell(System.Linq.Expressions.Expression<Func<Customer, object?>> member) { }")]
    [InlineData("Send(c.Name);", "[ProcessingFor(typeof(A))] public Customer N(Customer c) => c;")]
    [InlineData("Send(c.Name);", "[ProcessingFor(typeof(A))] public IEnumerable<Customer> N(Customer c) { yield return c; }")]
    public Task Member_that_may_be_read_is_not(string statements, string more = "") =>
        Verify(statements, more, "[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))] [Processes(typeof(Rec), nameof(Rec.Name), nameof(Rec.Email))]");

    [Theory]
    [InlineData("[Processes(typeof(Customer))]")]
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Name))]")]
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Name))] [Processes(DataCategory.Contact, \"mail\")]")]
    [InlineData("[Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))] [Retention(Years = 1, DatedBy = nameof(Customer.Email))]")]
    public Task Only_what_is_named_one_by_one_and_needed_by_code_is_looked_for(string processes) => Verify("Send(c.Name);", "", processes);

    [Fact]
    public Task Own_members_of_an_activity_are_named_one_by_one() => PurposeVerifier.CodeAsync(Id, """
        [ProcessingActivity("take orders")]
        public class Order { [PersonalData(DataCategory.Contact)] public string Address { get; set; } = ""; [PersonalData(DataCategory.Contact)] public string [|Phone|] { get; set; } = ""; }
        public class Shipping { [ProcessingFor(typeof(Order))] public int Ship(Order order) => order.Address.Length; }
        """, model: "");

    /// <summary>Code that serves several activities reads for each; what one of them never touches it says nothing of.</summary>
    [Fact]
    public Task Code_of_two_activities_says_nothing_of_data_that_only_one_uses() => PurposeVerifier.CodeAsync(Id, """
        public class Service { [ProcessingFor(typeof(Newsletter)), ProcessingFor(typeof(Sales.Offers))] public int M(Customer c) => c.Age; }
        """);

    [Fact]
    public async Task Message_says_what_to_do() => Assert.Equal(
        "'Email' of Customer is declared for A, and none of the code marked for it reads it (GDPR Art. 5(1)(c)): leave it out, or mark the code that needs it",
        Assert.Single(await Verify("Send(c.Name);", "", "[[|Processes(typeof(Customer), nameof(Customer.Name), nameof(Customer.Email))|]]")).GetMessage(null));

    private static Task<System.Collections.Immutable.ImmutableArray<Microsoft.CodeAnalysis.Diagnostic>> Verify(string statements, string more, string processes) => PurposeVerifier.CodeAsync(
        Id,
        $$"""
        [ProcessingActivity("x")] {{processes}} [LegalBasis(Article6.Contract)] public class A;
        public class Service
        {
            [ProcessingFor(typeof(A))]
            public async Task RunAsync(Customer c, Order o, Rec r, List<Rec> rs, List<Customer> all, IQueryable<Customer> query, bool flag)
            {
                {{statements}}
                await Task.Yield();
            }
            {{more}}
            private static void Send(object? any) { }
        }
        {{Customer}}
        """,
        model: "");
}
