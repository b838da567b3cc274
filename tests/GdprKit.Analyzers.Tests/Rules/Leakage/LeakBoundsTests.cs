using System.Diagnostics;
using System.Text;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Rules.Leakage;

/// <summary>No code makes the walk long.</summary>
public sealed class LeakBoundsTests
{
    private const string Model = "using Microsoft.Extensions.Logging; public class Customer { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; }\n";

    [Theory]
    [InlineData("logger.LogInformation(\"{Mail}\", s);", 10_000)]
    [InlineData("s += c.Email; logger.LogInformation(s);", 2_500)]
    [InlineData("s = \"x\" + s; logger.LogInformation(s);", 2_500)]
    [InlineData("{ var t = c.Email; t = t + s; logger.LogInformation(t + s); }", 1_500)]
    public async Task A_method_of_ten_thousand_lines_takes_no_time(string line, int lines)
    {
        var compilation = TestCompilation.Create($"{Model}public class C {{ public void M(ILogger logger, Customer c) {{ var s = \"\";\n{new StringBuilder().Insert(0, line + "\n", lines)} }} }}");
        compilation.GetDiagnostics();

        var watch = Stopwatch.StartNew();
        var analysis = compilation.WithAnalyzers([new LeakAnalyzer()]);
        await analysis.GetAnalyzerDiagnosticsAsync();

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 60);
    }

    [Theory]
    [InlineData("logger.LogInformation($\"{c.Email\");")]
    [InlineData("logger.LogInformation(c.);")]
    [InlineData("logger.LogInformation(\"{@}{\", c, );")]
    [InlineData("var s = s + c.Email; logger.LogInformation(s);")]
    [InlineData("throw new Missing(c.Email, ;")]
    [InlineData("logger.LogInformation(Again(c)); string Again(Customer d) => Again(d);")]
    [InlineData("_ = new Uri($\"{c.Email}\" + ) { Query = };")]
    [InlineData("foreach (var (a, b) in ) logger.LogInformation(a);")]
    [InlineData("(var a, b) = (c.Email, ); logger.LogInformation(a);")]
    public async Task Broken_code_throws_nothing(string statement)
    {
        var compilation = TestCompilation.Create($"{Model}public class C {{ public void M(ILogger logger, Customer c) {{ {statement} }} }}");
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (e, _, _) => thrown.Add(e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        await compilation.WithAnalyzers([new LeakAnalyzer(), new RecordTextAnalyzer(), new PersonalLiteralAnalyzer()], options).GetAnalyzerDiagnosticsAsync();

        Assert.Empty(thrown);
    }
}
