using System.Diagnostics;
using System.Text;
using GdprKit.Analyzers.Rules.Purposes;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Rules.Purposes;

/// <summary>No code makes it long, or throws.</summary>
public sealed class PurposeBoundsTests
{
    [Theory]
    [InlineData("Send(c.Name); Send(c);", 10_000)]
    [InlineData("if (!(await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed) Send(c.Name); else Send(c.Email);", 5_000)]
    [InlineData("{ var d = await gate.IsAllowedAsync<Newsletter>(key); if (d.IsAllowed && flag) Send(c.Name); try { Send(c.Email); } finally { Send(d); } }", 2_000)]
    [InlineData("s = s + c.Name; Ship(s + c.Email);", 4_000)]
    [InlineData("{ var some = new List<Customer>(); foreach (var x in all) if (flag) some.Add(x); foreach (var y in some.Where(z => z.Id > 1)) Send(y.Name); }", 500)]
    [InlineData("var ok = false; if (flag) ok = ok && !ok || (await gate.IsAllowedAsync<Newsletter>(key)).IsAllowed; if (ok) Send(c.Name); Send(c.Email);", 1)]
    [InlineData("{ var f = flag; f = f & !f | f; f = !f; if (flag) f = f || flag; if (f) Send(c.Name); }", 2_000)]
    [InlineData("all = all.Concat(all).ToList(); Send(all.Select(y => y.Name));", 1_000)]
    [InlineData("all.ForEach(x => all.ForEach(y => Send(x.Name + y.Email)));", 2_000)]
    public async Task A_method_of_ten_thousand_lines_takes_no_time(string line, int lines)
    {
        var compilation = TestCompilation.Create(Source($"var s = \"\"; {new StringBuilder().Insert(0, line + "\n", lines)}"));
        compilation.GetDiagnostics();

        var watch = Stopwatch.StartNew();
        var diagnostics = await compilation.WithAnalyzers([new PurposeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.NotEmpty(diagnostics);
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    /// <summary>Private methods that call each other, all unasked: each looks at its own callers only.</summary>
    [Fact]
    public async Task Many_methods_that_call_each_other_take_no_time()
    {
        const int Methods = 300;
        var methods = Enumerable.Range(0, Methods).Select(i => $"[ProcessingFor(typeof(Newsletter))] private void M{i}(Customer c) {{ Send(c.Name); M{(i + 1) % Methods}(c); }}\n");
        var compilation = TestCompilation.Create(Source("", string.Concat(methods)));
        compilation.GetDiagnostics();

        var watch = Stopwatch.StartNew();
        var diagnostics = await compilation.WithAnalyzers([new PurposeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(Methods, diagnostics.Count(d => d.Id == "GDPR7019"));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Fact]
    public async Task Many_lists_that_fill_each_other_take_no_time()
    {
        const int Lists = 1_000;
        var lists = Enumerable.Range(1, Lists).Select(i => $"var l{i} = new List<Customer>(); l{i}.AddRange(l{i - 1}); var k{i} = k{i - 1}.Concat(k{i - 1}).ToList();\n");
        var compilation = TestCompilation.Create(Source($"var l0 = all; var k0 = all; {string.Concat(lists)} foreach (var x in l{Lists}) Send(x.Name); foreach (var x in k{Lists}) Send(x.Name);"));
        compilation.GetDiagnostics();

        var watch = Stopwatch.StartNew();
        var diagnostics = await compilation.WithAnalyzers([new PurposeAnalyzer()]).GetAnalyzerDiagnosticsAsync();

        Assert.Equal(2, diagnostics.Count(d => d.Id == "GDPR7019"));
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Theory]
    [InlineData("Send(c.;")]
    [InlineData("Send(c.Name")]
    [InlineData("if (!(await gate.IsAllowedAsync<>(key)).IsAllowed return; Send(c.Name);")]
    [InlineData("if (!(await gate.IsAllowedAsync<Missing>()).IsAllowed) return; Send(c.Name);")]
    [InlineData("var d = await d.IsAllowedAsync<Newsletter>(key); if (d.IsAllowed) Send(c.Name);")]
    [InlineData("var d = d; if (d.IsAllowed) Send(c.Name);")]
    [InlineData("bool d = !d; if (d) Send(c.Name);")]
    [InlineData("goto nowhere; Send(c.Name); switch (c) { case { Name: }: break; }")]
    [InlineData("var (a, b = p; (a, ) = p; var (x, y, z, w) = p; foreach (var (k, l) in ) Send(k);")]
    [InlineData("Ship(c, ; new Parcel(c; Send(Local(c)); string Local(Customer d) => Local(d) + d.Name;")]
    [InlineData("[ProcessingFor] void Local() => Send(c.Name); [ProcessingFor(typeof())] void Other() => Send(c.Name);")]
    [InlineData("var l = [ProcessingFor(typeof(Newsletter))] (Customer x => x.Name; Send(c is { Name: var n, });")]
    [InlineData("try { return; } catch when (c.Name) { } finally { await gate.IsAllowedAsync<Newsletter>(key) }")]
    public async Task Broken_code_throws_nothing(string statement)
    {
        var compilation = TestCompilation.Create(Source(statement));
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (e, _, _) => thrown.Add(e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers([new PurposeAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(thrown);
    }

    private static string Source(string statements, string more = "") => $$"""
        {{PurposeVerifier.Usings}}
        public class Service(ProcessingGate gate)
        {
            [ProcessingFor(typeof(Newsletter))]
            public async Task RunAsync(Customer c, Person p, List<Customer> all, DataSubjectKey key, bool flag)
            {
                {{statements}}
            }
            {{more}}
            [ProcessingFor(typeof(Delivery))] private static void Ship(object? any) { }
            private static void Send(object? any) { }
        }
        {{PurposeVerifier.Model}}
        {{PurposeVerifier.Gate}}
        """;
}
