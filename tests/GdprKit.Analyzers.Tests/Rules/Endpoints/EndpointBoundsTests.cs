using System.Diagnostics;
using System.Text;
using GdprKit.Analyzers.Rules.Endpoints;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Rules.Endpoints;

/// <summary>No code makes the rules of endpoints slow or throw.</summary>
public sealed class EndpointBoundsTests
{
    private const string Model = "using System.Threading.Tasks; using Microsoft.AspNetCore.Authorization; using Microsoft.AspNetCore.Builder; using Microsoft.AspNetCore.Http; using Microsoft.AspNetCore.Mvc;\n";

    private const string Customer = "public class Customer { [PersonalData(DataCategory.Contact)] public string Email { get; set; } = \"\"; public Customer? Next { get; set; } }";

    /// <summary>Ten times as many endpoints in a group take about ten times as long.</summary>
    [Fact]
    public async Task Time_grows_with_the_endpoints_of_a_group()
    {
        await TimeAsync(50);
        var (few, many) = (await TimeAsync(100), await TimeAsync(1_000));

        Assert.InRange(many / few, 0, 40);
    }

    /// <summary>Whether an endpoint is reported does not hang on how busy the machine is: no word makes the search for names give up.</summary>
    [Theory]
    [InlineData("a")]
    [InlineData("Authoriz")]
    [InlineData("Map")]
    [InlineData("SecurToken")]
    public async Task A_word_without_end_stops_no_search_for_names(string part)
    {
        var word = string.Concat(Enumerable.Repeat(part, 400_000 / part.Length));
        var compilation = TestCompilation.Create(
            [("App.cs", $"{Model}var app = WebApplication.CreateBuilder(args).Build(); app.MapGet(\"/\", () => new Customer()); app.Run(); {Customer}"), ("Word.cs", $"// {word}\nclass {word};")], outputKind: OutputKind.ConsoleApplication);
        var watch = Stopwatch.StartNew();

        Assert.Equal("GDPR7010", Assert.Single(await DiagnosticsAsync(compilation)).Id);
        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 30);
    }

    [Theory]
    [InlineData("app.MapGet(\"/\", );")]
    [InlineData("app.MapGet(, () => new Customer()).AllowAnonymous(")]
    [InlineData("app.MapGet(\"/\", () => new { new Customer().Email, }).;")]
    [InlineData("app.MapGet(\"/\", Missing).AllowAnonymous();")]
    [InlineData("var g = g.MapGroup(\"/\"); g.MapGet(\"/\", () => new Customer());")]
    [InlineData("app.MapGet(\"/\", [Missing, AllowAnonymous] (Missing m) => Results.Ok(new Customer()));")]
    [InlineData("} } public class AController : ControllerBase { [AllowAnonymous] public Customer Get(Missing<Customer> m, Customer c { return Ok(c")]
    [InlineData("} } public class AController : AController { [AllowAnonymous] public Customer Get() => Ok(); } public class BController : ControllerBase { public override Customer Get() => null; ")]
    public async Task Broken_code_throws_nothing(string statement) =>
        await DiagnosticsAsync(TestCompilation.Create($"{Model}public class C {{ public void M(WebApplication app) {{ {statement} }} }} {Customer}"));

    private static async Task<double> TimeAsync(int endpoints)
    {
        var lines = new StringBuilder();
        for (var i = 0; i < endpoints; i++) lines.Append($"group.MapGet(\"/{i}\", () => new Customer()).WithTags(\"all\");\n");
        var compilation = TestCompilation.Create($"{Model}public class C {{ public void M(WebApplication app) {{ var group = app.MapGroup(\"/\").AllowAnonymous();\n{lines} }} }} {Customer}");
        compilation.GetDiagnostics();

        var watch = Stopwatch.StartNew();
        Assert.Equal(endpoints, (await DiagnosticsAsync(compilation)).Length);
        return watch.Elapsed.TotalMilliseconds;
    }

    private static async Task<System.Collections.Immutable.ImmutableArray<Diagnostic>> DiagnosticsAsync(Compilation compilation)
    {
        var thrown = new List<Exception>();
        var options = new CompilationWithAnalyzersOptions(new AnalyzerOptions([]), (e, _, _) => thrown.Add(e), concurrentAnalysis: false, logAnalyzerExecutionTime: false);
        var found = await compilation.WithAnalyzers([new EndpointAnalyzer(), new OptionalDataAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        Assert.Empty(thrown);
        return found;
    }
}
