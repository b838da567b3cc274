using System.Collections.Immutable;
using System.Diagnostics;
using GdprKit.Benchmarks.Samples;
using GdprKit.Testing;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Benchmarks.Analyzers;

/// <summary>
/// The time in the callbacks of a package's analyzers, against the time in which the compiler binds the same code: one thread each, taken
/// in turn within each round, and the median of all rounds. Attributes are bound before, for every package alike: that is the compiler's own
/// work, and is told apart.
/// </summary>
internal static class AnalyzerCost
{
    private const int Lines = 100_000;
    private const int WarmUps = 1;
    private const int Rounds = 5;

    public static async Task PrintAsync(TextWriter output)
    {
        var app = SampleApp.OfLines(Lines, out var types, out var tagged);
        var approved = ApprovedRegister.Of(app);
        app = app.WithOptions(app.Options.WithConcurrentBuild(false));
        AnalyzerPackage[] packages = [AnalyzerPackage.GdprKit, AnalyzerPackage.Load("Meziantou.Analyzer"), AnalyzerPackage.Load("Roslynator.Analyzers")];

        var bindings = new List<double>();
        var attributes = new List<double>();
        var costs = packages.SelectMany(p => p.Analyzers).ToDictionary(a => a, _ => new List<double>());
        for (var round = -WarmUps; round < Rounds; round++)
        {
            var binding = Bind(app);
            if (round >= 0) bindings.Add(binding);
            foreach (var package in packages)
            {
                var result = await AnalyzeAsync(app, package, approved);
                if (package == AnalyzerPackage.GdprKit) AssertAllAreOn(result);
                if (round < 0) continue;
                foreach (var (analyzer, telemetry) in result.AnalyzerTelemetryInfo)
                {
                    (analyzer is AttributeBinding ? attributes : costs[analyzer]).Add(telemetry.ExecutionTime.TotalMilliseconds / binding);
                }
            }
        }

        var lines = app.SyntaxTrees.Sum(t => t.GetText().Lines.Count);
        output.WriteLine($"{lines:N0} lines in {app.SyntaxTrees.Length} files; {types:N0} types, {tagged} of them tagged. Median of {Rounds} rounds.");
        output.WriteLine($"Binding: {Median(bindings):N0} ms ({bindings.Min():N0} to {bindings.Max():N0}). Callbacks against binding:");
        output.WriteLine();
        output.WriteLine("| Package | Analyzers | Rules | On by default | Of these, run by a build |");
        output.WriteLine("|---|--:|--:|--:|--:|");
        foreach (var package in packages)
        {
            output.WriteLine($"| {package.Name} | {package.Analyzers.Length} | {package.Rules} | {Share(package.Analyzers)} | {Share(package.Analyzers.Where(AnalyzerPackage.Warns))} |");
        }

        output.WriteLine();
        output.WriteLine($"Attributes, bound once by whoever asks first: {Percent(Median(attributes))}.");
        output.WriteLine();
        output.WriteLine("| Analyzer of GdprKit | Against binding |");
        output.WriteLine("|---|--:|");
        foreach (var analyzer in AnalyzerPackage.GdprKit.Analyzers.OrderByDescending(a => Median(costs[a])))
        {
            output.WriteLine($"| {analyzer.GetType().Name} | {Share([analyzer])} |");
        }

        string Share(IEnumerable<DiagnosticAnalyzer> analyzers) =>
            Percent(Median(Enumerable.Range(0, Rounds).Select(round => analyzers.Sum(a => costs[a][round]))));
    }

    private static double Bind(CSharpCompilation app)
    {
        var unbound = app.Unbound();
        GC.Collect();
        var watch = Stopwatch.StartNew();
        unbound.GetDiagnostics();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static Task<AnalysisResult> AnalyzeAsync(CSharpCompilation app, AnalyzerPackage package, TestFile approved)
    {
        // What the build tells the analyzers of an app that references GdprKit.
        var properties = ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true").Add("GdprKitShipsFragment", "true").Add("IsTestProject", "false");
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([Findings.Translation, approved], new TestOptionsProvider(properties)),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: true);
        GC.Collect();
        return new CompilationWithAnalyzers(app.Unbound(), [new AttributeBinding(), .. package.Analyzers], options).GetAnalysisResultAsync(CancellationToken.None);
    }

    /// <summary>An analyzer that finds nothing may be one that did nothing.</summary>
    private static void AssertAllAreOn(AnalysisResult result)
    {
        foreach (var analyzer in result.Analyzers.Where(a => a is not AttributeBinding))
        {
            if (result.GetAllDiagnostics(analyzer).IsEmpty) throw new InvalidOperationException($"{analyzer} found nothing: {nameof(Findings)} needs a case for it.");
        }
    }

    private static string Percent(double share) => share.ToString("P2", System.Globalization.CultureInfo.InvariantCulture);

    private static double Median(IEnumerable<double> values) => values.Order().ElementAt(values.Count() / 2);
}
