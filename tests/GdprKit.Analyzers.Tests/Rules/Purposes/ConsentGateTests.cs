using GdprKit.Declarations.Gaps;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>GDPR7019.</summary>
public sealed class ConsentGateTests
{
    private const string Id = RuleIdentifiers.ConsentNotAsked;

    [Theory]
    [InlineData("Send([|c.Name|]);")]
    [InlineData("Send(query.Select(x => [|x.Email|]).ToList());")]
    [InlineData("foreach (var x in all) Send([|x.Email|]);")]
    [InlineData("all.ForEach(x => Send([|x.Email|]));")]
    [InlineData("Send(c is { [|Name|]: \"x\" });")]
    [InlineData("var (_, [|name|], _) = p; Send(name);")]
    [InlineData("foreach (var (_, [|name|], _) in new[] { p }) Send(name);")]
    [InlineData("Local(); void Local() => Send([|c.Name|]);")]
    // Asked too late, in one case only, or not heard.
    [InlineData("Send([|c.Name|]); if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return;")]
    [InlineData("if (flag && !(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send([|c.Name|]);")]
    [InlineData("if (flag) { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; } Send([|c.Name|]);")]
    [InlineData("await gate.IsAllowedAsync<Newsletter>(key); Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed || flag) Send([|c.Name|]);")]
    [InlineData("var d = await gate.IsAllowedAsync<Newsletter>(key); if (d.Words.Length > 3) Send([|c.Name|]);")]
    [InlineData("var d = await gate.IsAllowedAsync<Newsletter>(key); if (!d.IsAllowed) Send(\"no\"); Send([|c.Name|]);")]
    [InlineData("Send((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed ? c.Name : [|c.Email|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Delivery>(key)).IsAllowed) Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync(\"delivery\", key)).IsAllowed) Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).Reason != GateReason.Allowed) Send([|c.Name|]);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: false }) Send([|c.Name|]);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: false, Words: \"x\" }) return; Send([|c.Name|]);")]
    [InlineData("foreach (var x in all) { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) break; } Send([|c.Name|]);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (d | flag) Send([|c.Name|]);")]
    [InlineData("var d = true; if (flag) d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (d) Send([|c.Name|]);")]
    [InlineData("var d = false; if (flag) d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (all.Count > 1) d |= flag; if (d) Send([|c.Name|]);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (flag ? d : true) Send([|c.Name|]);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; var e = flag ? d : flag; if (e) Send([|c.Name|]);")]
    [InlineData("var r = (await gate.IsAllowedAsync<Newsletter>(key)).Reason; if (r != GateReason.Allowed) Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key))?.IsAllowed ?? true) Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key))?.IsAllowed != true) Send([|c.Name|]);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: var ok } && !ok) Send([|c.Name|]);")]
    [InlineData("if (await MayAsync(key)) Send([|c.Name|]);", "private async Task<bool> MayAsync(DataSubjectKey key) { if (key.Key == \"\") return true; return (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; }")]
    [InlineData("try { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send(c.Email); } catch (Exception) { Send([|c.Name|]); }")]
    [InlineData("try { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; } catch (Exception) { } Send([|c.Name|]);")]
    [InlineData("try { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send(c.Email); } finally { Send([|c.Name|]); }")]
    [InlineData("Action a = () => Send([|c.Name|]); if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) a();")]
    [InlineData("_ = RequireAsync(key); Send([|c.Name|]);", Requiring)]
    [InlineData("await LogAsync(key); Send([|c.Name|]);", "private async Task LogAsync(DataSubjectKey key) { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Send(\"no\"); }")]
    [InlineData("if (await MayAsync(key)) return; Send([|c.Name|]);", "private async Task<bool> MayAsync(DataSubjectKey key) => (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed;")]
    [InlineData("if (await MayAsync(key)) Send([|c.Name|]);", "private async Task<bool> MayAsync(DataSubjectKey key) => await ReallyAsync(key); private async Task<bool> ReallyAsync(DataSubjectKey key) => (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed;")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Inner(c); Inner(c);", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send([|c.Name|]);")]
    [InlineData("await Task.Yield();", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send([|c.Name|]);")]
    [InlineData("await Task.Yield();", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) { Send([|c.Name|]); if (c.Id > 1) Inner(c); }")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Middle(c); Middle(c);", "private void Middle(Customer c) => Inner(c); [ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Middle(c);", "protected void Middle(Customer c) => Inner(c); [ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send([|c.Name|]);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Inner(c);", "[ProcessingFor(typeof(Newsletter))] public void Inner(Customer c) => Send([|c.Name|]);")]
    // What a loop comes round to with another answer.
    [InlineData("var ok = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; foreach (var x in all) { if (ok) Send([|c.Name|]); ok = flag; }")]
    // Whose answer another method may have changed.
    [InlineData("bool ok = flag; Change(ref ok); if (flag) ok = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (ok) Send([|c.Name|]);", "private static void Change(ref bool ok) => ok = true;")]
    public Task Data_read_unasked_is_reported(string statements, string more = "") => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, more);

    [Theory]
    [InlineData("if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send(c.Name);")]
    [InlineData("if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) throw new InvalidOperationException(); Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key).ConfigureAwait(false)).IsAllowed) Send(c.Name);")]
    [InlineData("if (gate.IsAllowedAsync<Newsletter>(key).Result.IsAllowed) Send(c.Name);")]
    [InlineData("if (gate.IsAllowedAsync<Newsletter>(key).GetAwaiter().GetResult().IsAllowed) Send(c.Name);")]
    [InlineData("var d = await gate.IsAllowedAsync<Newsletter>(key); if (!d.IsAllowed) return; Send(c.Name);")]
    [InlineData("var d = await gate.IsAllowedAsync<Newsletter>(key); if (d.IsAllowed && flag) Send(c.Name);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (flag && d) Send(c.Name);")]
    [InlineData("GateDecision d; d = await gate.IsAllowedAsync<Newsletter>(key); if (d.IsAllowed) Send(c.Name);")]
    [InlineData("Send((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed ? c.Name : null);")]
    [InlineData("Send((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed && c.Name.Length > 0);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).Reason == GateReason.Allowed) Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).Reason is not GateReason.Allowed) return; Send(c.Name);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: true }) Send(c.Name);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: false } d) return; Send(c.Name);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { Reason: GateReason.Allowed, Words: \"x\" }) Send(c.Name);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is not { IsAllowed: true }) return; Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed == false) return; Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync(\"newsletter\", key)).IsAllowed) Send(c.Name);")]
    [InlineData("var r = (await gate.IsAllowedAsync<Newsletter>(key)).Reason; if (r != GateReason.Allowed) return; Send(c.Name);")]
    [InlineData("GateDecision? d = null; d = await gate.IsAllowedAsync<Newsletter>(key); if (d?.IsAllowed == true) Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key))?.IsAllowed ?? false) Send(c.Name);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key))?.IsAllowed ?? false; if (d) Send(c.Name);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (d & flag) Send(c.Name);")]
    [InlineData("var d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (!d | flag) return; Send(c.Name);")]
    [InlineData("var d = flag && (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (d) Send(c.Name);")]
    [InlineData("var d = flag ? (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed : false; if (d) Send(c.Name);")]
    [InlineData("if (await gate.IsAllowedAsync<Newsletter>(key) is { IsAllowed: var ok } && ok) Send(c.Name);")]
    [InlineData("bool d; try { d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; } catch (Exception) { d = false; } if (d) Send(c.Name);")]
    [InlineData("var d = false; if (flag) d = (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (!d) return; Send(c.Name);")]
    [InlineData("foreach (var x in all) { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) continue; Send(x.Name); }")]
    [InlineData("while (flag) { if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) { foreach (var (_, name, _) in new[] { p }) Send(name); } }")]
    [InlineData("switch ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) { case true: Send(c.Name); break; }")]
    [InlineData("if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; all.ForEach(x => Send(x.Name)); Local(); void Local() => Send(c.Email);")]
    [InlineData("try { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send(c.Email); } finally { Send(1); } Send(c.Name);")]
    [InlineData("await using var file = File.OpenRead(\"x\"); if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) return; Send(c.Email);")]
    [InlineData("await RequireAsync(key); Send(c.Name);", Requiring)]
    [InlineData("await RequireAsync(key); Send(c.Name); async Task RequireAsync(DataSubjectKey k) { if (!(await gate.IsAllowedAsync<Newsletter>(k)).IsAllowed) throw new InvalidOperationException(); }")]
    [InlineData("if (await MayAsync(key)) Send(c.Name);", "private async Task<bool> MayAsync(DataSubjectKey key) => (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed;")]
    [InlineData("if (await MayAsync(key)) Send(c.Name);", "private async Task<bool> MayAsync(DataSubjectKey key) { if (key.Key == \"\") return false; var d = await gate.IsAllowedAsync<Newsletter>(key); if (!d.IsAllowed) { Send(1); return false; } return true; }")]
    [InlineData("if (await IsDeniedAsync(key)) return; Send(c.Name);", "private async Task<bool> IsDeniedAsync(DataSubjectKey key) { if (key.Key == \"\") return true; return !(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; }")]
    [InlineData("if ((await AskAsync<Newsletter>(key)).IsAllowed) Send(c.Name);", "private Task<GateDecision> AskAsync<T>(DataSubjectKey key) => gate.IsAllowedAsync<T>(key);")]
    [InlineData("foreach (var x in all) if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Inner(x);", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send(c.Name);")]
    [InlineData("await Task.Yield();", "[ProcessingFor(typeof(Newsletter), GatedBy = \"the job that calls it\")] public void Inner(Customer c) => Send(c.Name);")]
    [InlineData("await Task.Yield();", "[ProcessingFor(typeof(Newsletter), GatedBy = \"the job that calls it\")] public void Outer(Customer c) => Inner(c); [ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) { Inner(c); Send(nameof(Inner)); all.ForEach(Inner); }", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Middle(c);", "private void Middle(Customer c) => Inner(c); [ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Middle(c);", "private void Middle(Customer c) { new List<Customer> { c }.ForEach(x => Inner(x)); } [ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) => Send(c.Name);")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Inner(c);", "[ProcessingFor(typeof(Newsletter))] private void Inner(Customer c) { Send(c.Name); if (c.Id > 1) Inner(c); }")]
    [InlineData("if ((await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Even(c);", "private void Odd(Customer c) => Even(c); [ProcessingFor(typeof(Newsletter))] private void Even(Customer c) { Send(c.Name); Odd(c); }")]
    // What finds a person, chooses rows, or is no data.
    [InlineData("Send(c.Id); Send(c.Branch); Send(c);")]
    [InlineData("Send(query.Where(x => x.Email != \"\").OrderBy(x => x.Name).ToList()); Send(query.Any(x => x.Orders.Any(o => o.Customer!.Name == \"\")));")]
    // Told by GDPR7016 already.
    [InlineData("Send(c.Phone);")]
    public Task Data_read_after_the_gate_allowed_it_is_not(string statements, string more = "") => PurposeVerifier.StatementsAsync(Id, "Newsletter", statements, more);

    private const string Requiring = "private async Task RequireAsync(DataSubjectKey key) { if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) throw new InvalidOperationException(); }";

    [Theory]
    [InlineData("app.MapGet(\"/\", News).RequireProcessingGate<Newsletter>();", "c.Name")]
    [InlineData("app.MapGet(\"/\", Endpoints.News).WithName(\"x\").RequireProcessingGate<Newsletter>();", "c.Name")]
    [InlineData("var group = app.MapGroup(\"/\").RequireProcessingGate<Newsletter>(); group.MapGet(\"/\", News);", "c.Name")]
    [InlineData("var group = app.MapGroup(\"/\"); group.RequireProcessingGate<Newsletter>(); group.MapGet(\"/\", News);", "c.Name")]
    [InlineData("app.MapGroup(\"/\").RequireProcessingGate<Newsletter>().MapGroup(\"/b\").MapGet(\"/\", News);", "c.Name")]
    [InlineData("var end = app.MapGet(\"/\", News); end.RequireProcessingGate<Newsletter>();", "c.Name")]
    [InlineData("app.MapGet(\"/\", News);", "[|c.Name|]")]
    [InlineData("app.MapGet(\"/\", News).RequireProcessingGate<Delivery>();", "[|c.Name|]")]
    [InlineData("app.MapGet(\"/\", News).RequireProcessingGate<Newsletter>(); app.MapGet(\"/b\", News);", "[|c.Name|]")]
    [InlineData("app.MapGet(\"/\", Other).RequireProcessingGate<Newsletter>(); app.MapGet(\"/b\", News);", "[|c.Name|]")]
    [InlineData("app.MapGet(\"/\", [ProcessingFor(typeof(Newsletter))] (Customer x) => x.Name).RequireProcessingGate<Newsletter>(); app.MapGet(\"/b\", [ProcessingFor(typeof(Newsletter))] (Customer x) => [|x.Name|]);", "[|c.Name|]")]
    public Task Endpoint_is_gated_where_it_is_mapped(string mapping, string read) => PurposeVerifier.CodeAsync(Id, $$"""
        public static class Endpoints
        {
            public static void Map(WebApplication app) { {{mapping}} }
            [ProcessingFor(typeof(Newsletter))] public static string News(Customer c) => {{read}};
            public static string Other(Customer c) => c.Name;
        }
        """);

    /// <summary>Other bases need no question; of several activities, all must rest on consent alone.</summary>
    [Theory]
    [InlineData("[LegalBasis(Article6.Contract)]")]
    [InlineData("[LegalBasis(Article6.Consent), LegalBasis(Article6.LegitimateInterests, \"x\")]")]
    [InlineData("")]
    [InlineData("[LegalBasis(Article6.Consent)] [ProcessorFor(\"our customers\")]")]
    public Task Activity_with_another_basis_is_not_asked_for(string bases) => PurposeVerifier.CodeAsync(
        Id, $"[ProcessingActivity(\"x\")] [Processes(typeof(Customer))] {bases} public class A; public class S {{ [ProcessingFor(typeof(A))] public string M(Customer c) => c.Name; [ProcessingFor(typeof(A)), ProcessingFor(typeof(Newsletter))] public string N(Customer c) => c.Name; }}");

    [Theory]
    [InlineData("\"\"")]
    [InlineData("\" \"")]
    [InlineData("\"TODO\"")]
    public Task Who_asks_must_be_said(string by) =>
        PurposeVerifier.CodeAsync(Id, $"public class S {{ [ProcessingFor(typeof(Newsletter), GatedBy = {by})] public string M(Customer c) => [|c.Name|]; }}");

    [Fact]
    public async Task Message_says_what_to_do() => Assert.Equal(
        "'Name' (identity) of Customer is read for Newsletter, which rests on consent, and nothing has asked the gate before (GDPR Art. 6(1)(a), 7(3)): read it where ProcessingGate.IsAllowedAsync<Newsletter> has said yes, or say GatedBy",
        Assert.Single(await PurposeVerifier.StatementsAsync(Id, "Newsletter", "Send([|c.Name|]);")).GetMessage(null));
}
