using System.Collections.Immutable;
using GdprKit.Analyzers.Rules;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Tests.Rules.EveryRule;

/// <summary>What needs the whole register is judged at the end of a compilation, and then once: typing in one file judges none of it.</summary>
public sealed class OncePerCompilationTests
{
    private const string App = """
        [assembly: DataController("Shop")]
        public class Customer { [PersonalData(DataCategory.Contact)] public string? Email { get; set; } }
        [ProcessingActivity("a")] public class A;
        [ProcessingActivity("b", Id = "a")] public class B;
        """;

    [Fact]
    public async Task Rules_of_the_register_have_one_action_and_it_runs_at_the_end()
    {
        var analyzer = new RegisterAnalyzer();
        var result = await Analysis(analyzer).GetAnalysisResultAsync(CancellationToken.None);

        Assert.Equal(["GDPR1003", "GDPR9002"], result.CompilationDiagnostics[analyzer].Select(d => d.Id).Intersect(["GDPR1003", "GDPR9002"]).Order(StringComparer.Ordinal));
        var telemetry = result.AnalyzerTelemetryInfo[analyzer];
        Assert.Equal(1, telemetry.CompilationEndActionsCount);
        Assert.Equal(0, telemetry.SemanticModelActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.OperationActionsCount);
    }

    [Fact]
    public async Task An_editor_that_asks_for_one_file_gets_what_is_wrong_there_and_no_rule_of_the_register()
    {
        var analysis = Analysis(new DeclarationAnalyzer(), new RegisterAnalyzer());
        var file = analysis.Compilation.SyntaxTrees.First();

        var ids = (await analysis.GetAnalyzerSemanticDiagnosticsAsync(analysis.Compilation.GetSemanticModel(file), filterSpan: null, CancellationToken.None)).Select(d => d.Id).ToArray();

        Assert.Contains("GDPR2003", ids);
        Assert.DoesNotContain("GDPR1003", ids);
        Assert.DoesNotContain("GDPR9002", ids);
    }

    private static CompilationWithAnalyzers Analysis(params ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        TestCompilation.Create(App).WithAnalyzers(analyzers, new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty)));
}
