using GdprKit.Declarations.Gaps;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR7019 of people who were chosen by the gate before.</summary>
public sealed class AllowedPeopleTests
{
    private const string Id = RuleIdentifiers.ConsentNotAsked;

    private const string Some = "var some = new List<Customer>(); foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) some.Add(x); ";

    [Theory]
    [InlineData("foreach (var y in some) Send(y.Name);")]
    [InlineData("foreach (var y in some.Where(z => z.Id > 1).OrderBy(z => z.Name)) Send(y.Name);")]
    [InlineData("foreach (var y in from z in some orderby z.Name select z) Send(y.Name);")]
    [InlineData("Send(some.Select(y => y.Name).ToList());")]
    [InlineData("some.ForEach(y => Send(y.Name));")]
    [InlineData("await Parallel.ForEachAsync(some, async (y, token) => { await Task.Yield(); Send(y.Name); });")]
    [InlineData("for (var i = 0; i < some.Count; i++) Send(some[i].Name);")]
    [InlineData("var first = some.First(); Send(first.Name); Send(some[0] is { Name: \"x\" }); Send(some.FirstOrDefault()?.Name);")]
    [InlineData("var sorted = some.OrderBy(y => y.Id).ToArray(); Send(sorted[0].Name); Send(new List<Customer>(some)[0].Name);")]
    [InlineData("foreach (var (_, name, _) in some.Select(y => new Person(y.Id, y.Name, y.Email))) Send(name);")]
    [InlineData("some = some.OrderBy(y => y.Id).ToList(); foreach (var y in some) Send(y.Name);")]
    [InlineData("var more = new List<Customer>(); more.AddRange(some); foreach (var y in more) Send(y.Name);")]
    [InlineData("var known = some.ToDictionary(y => y.Id); foreach (var (_, y) in known) Send(y.Name); if (known.TryGetValue(1, out var one)) Send(one.Name);")]
    [InlineData("foreach (var y in some.GroupBy(z => z.Branch)) foreach (var z in y) Send(z.Name);")]
    [InlineData("foreach (var y in all.Where(z => some.Contains(z))) Send(y.Name);")]
    [InlineData("var ids = some.Select(y => y.Id).ToList(); Send(query.Where(y => y.Id > 1 && ids.Contains(y.Id)).Select(y => y.Name).ToList());")]
    [InlineData("Local(some); void Local(List<Customer> people) { foreach (var y in people) Send(y.Name); }")]
    [InlineData("Send(some); foreach (var y in some) Send(y.Name);")]
    [InlineData("Inner(some);", "[ProcessingFor(typeof(Newsletter))] private void Inner(List<Customer> people) { foreach (var y in people) Send(y.Name); }")]
    [InlineData("foreach (var y in some) Inner(y);", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer person) => Send(person.Name);")]
    [InlineData("some.ForEach(Inner);", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer person) => Send(person.Name);")]
    public Task People_of_an_allowed_list_are_allowed_however_they_are_read(string statements, string more = "") => Verify(Some + statements, more);

    [Theory]
    [InlineData("foreach (var y in await ChosenAsync(all)) Send(y.Name);", Choosing)]
    [InlineData("var chosen = await ChosenAsync(all); Send(chosen.Select(y => y.Name).ToList());", Choosing)]
    [InlineData("await foreach (var y in ChosenAsync(all)) Send(y.Name);", "private async IAsyncEnumerable<Customer> ChosenAsync(List<Customer> all) { foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(new())).IsAllowed) yield return x; }")]
    [InlineData("if (await ChosenAsync(c) is { } chosen) Send(chosen.Name);", "private async Task<Customer?> ChosenAsync(Customer c) { if (!(await gate.IsAllowedAsync<Newsletter>(new())).IsAllowed) return null; return c; }")]
    [InlineData("if (await ChosenAsync(c) is { } chosen) Send(chosen.Name);", "private async Task<Customer?> ChosenAsync(Customer c) => (await gate.IsAllowedAsync<Newsletter>(new())).IsAllowed ? c : null;")]
    [InlineData("var chosen = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed ? c : null; Send(chosen?.Name);")]
    [InlineData("foreach (var y in all.Where(x => gate.IsAllowedAsync<Newsletter>(key).Result.IsAllowed)) Send(y.Name);")]
    [InlineData("Customer? chosen = null; foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) chosen = x; Send(chosen?.Name);")]
    [InlineData("Dictionary<int, Customer> some = []; foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) some[x.Id] = x; Send(some[1].Name); Send(some.Values.Select(y => y.Name).ToList());")]
    public Task People_whom_the_gate_chose_are_allowed(string statements, string more = "") => Verify(statements, more);

    [Theory]
    [InlineData("var some = new List<Customer>(); foreach (var x in all) some.Add(x); foreach (var y in some) Send([|y.Name|]);")]
    [InlineData("var some = new List<Customer>(); foreach (var y in some) Send([|y.Name|]);")]
    [InlineData("var some = new List<Customer>(all); foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) some.Add(x); foreach (var y in some) Send([|y.Name|]);")]
    [InlineData(Some + "some.AddRange(all); foreach (var y in some) Send([|y.Name|]);")]
    [InlineData(Some + "some = all; foreach (var y in some) Send([|y.Name|]);")]
    [InlineData(Some + "some[0] = c; foreach (var y in some) Send([|y.Name|]);")]
    [InlineData(Some + "Fill(ref some); Send(some.Select(y => [|y.Name|]).ToList());", "private static void Fill(ref List<Customer> people) { }")]
    [InlineData(Some + "foreach (var y in some.Concat(all)) Send([|y.Name|]);")]
    [InlineData(Some + "Send(all.Select(y => [|y.Name|]).ToList()); Send(all.Where(y => !some.Contains(y)).Select(y => [|y.Name|]).ToList());")]
    [InlineData(Some + "var more = new List<Customer>(); more.AddRange(all); more = more.OrderBy(y => y.Id).ToList(); foreach (var y in more) Send([|y.Name|]);")]
    [InlineData(Some + "Local(some); Local(all); void Local(List<Customer> people) { foreach (var y in people) Send([|y.Name|]); }")]
    [InlineData(Some + "Inner(some); Inner(all);", "[ProcessingFor(typeof(Newsletter))] private void Inner(List<Customer> people) { foreach (var y in people) Send([|y.Name|]); }")]
    [InlineData(Some + "Inner(some);", "[ProcessingFor(typeof(Newsletter))] protected void Inner(List<Customer> people) { foreach (var y in people) Send([|y.Name|]); }")]
    [InlineData("foreach (var y in await ChosenAsync(all)) Send([|y.Name|]);", "private async Task<List<Customer>> ChosenAsync(List<Customer> all) { if (all.Count == 1) return all; " + Filling + "}")]
    [InlineData("foreach (var y in Chosen(all)) Send([|y.Name|]);", "private IEnumerable<Customer> Chosen(List<Customer> all) { foreach (var x in all) if (x.Id > 1) yield return x; }")]
    [InlineData("foreach (var y in all.Where(x => !gate.IsAllowedAsync<Newsletter>(key).Result.IsAllowed)) Send([|y.Name|]);")]
    [InlineData("Customer? chosen = null; foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) chosen = x; chosen ??= c; Send([|chosen.Name|]);")]
    public Task Others_are_not(string statements, string more = "") => Verify(statements, more);

    private const string Filling = "var some = new List<Customer>(); foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(new())).IsAllowed) some.Add(x); return some;";

    private const string Choosing = "private async Task<List<Customer>> ChosenAsync(List<Customer> all) { if (all.Count == 0) return []; " + Filling + "}";

    private static Task Verify(string statements, string more) => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, more);
}
