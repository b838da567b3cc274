using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using GdprKit.Analyzers.Rules;
using GdprKit.Benchmarks.Samples;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Benchmarks.Analyzers;

/// <summary>
/// What all rules need for a whole solution, in the host that references it: every activity of every project is read, resolved and judged.
/// Cold, as in a build; the median of all rounds, the sizes taken in turn.
/// </summary>
internal static class RegisterGrowth
{
    private const int ActivitiesAProject = 52;
    private const int Rounds = 7;

    private static readonly int[] Projects = [5, 10, 20, 40];

    public static async Task PrintAsync(TextWriter output)
    {
        var hosts = Projects.Select(Host).ToArray();
        var times = hosts.Select(_ => new List<double>()).ToArray();
        var found = new int[hosts.Length];
        for (var round = -1; round < Rounds; round++)
        {
            for (var i = 0; i < hosts.Length; i++)
            {
                var (milliseconds, diagnostics) = await JudgeAsync(hosts[i]);
                found[i] = diagnostics;
                if (round >= 0) times[i].Add(milliseconds);
            }
        }

        output.WriteLine($"All rules of the register in a host, cold. Median of {Rounds} rounds.");
        output.WriteLine();
        output.WriteLine("| Projects | Activities | ms | µs an activity | Diagnostics |");
        output.WriteLine("|--:|--:|--:|--:|--:|");
        for (var i = 0; i < hosts.Length; i++)
        {
            var (activities, median) = (Projects[i] * ActivitiesAProject, times[i].Order().ElementAt(Rounds / 2));
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"| {Projects[i]} | {activities:N0} | {median:N1} | {1000 * median / activities:N1} | {found[i]} |"));
        }
    }

    private static async Task<(double Milliseconds, int Diagnostics)> JudgeAsync(CSharpCompilation host)
    {
        var cold = host.Unbound();
        ImmutableArray<DiagnosticAnalyzer> analyzers = [new DeclarationAnalyzer(), new RegisterAnalyzer()];
        var options = new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true"))),
            onAnalyzerException: (exception, analyzer, _) => throw new InvalidOperationException($"{analyzer} threw.", exception),
            concurrentAnalysis: false,
            logAnalyzerExecutionTime: false);
        GC.Collect();
        var watch = Stopwatch.StartNew();
        var diagnostics = await new CompilationWithAnalyzers(cold, analyzers, options).GetAnalyzerDiagnosticsAsync();
        return (watch.Elapsed.TotalMilliseconds, diagnostics.Length);
    }

    private static CSharpCompilation Host(int projects) => TestCompilation.Create(
        Findings.Organisation,
        "Shop",
        references: Enumerable.Range(0, projects).Select(Part));

    private static MetadataReference Part(int project)
    {
        const int ActivitiesAPerson = 4;
        var people = Enumerable.Range(0, ActivitiesAProject / ActivitiesAPerson);
        var source = string.Concat(people.Select(i => $"Person{project}X{i}").Select((name, i) => SampleModule.Tagged(name, i) + $"public enum {name}Status {{ Draft, Confirmed }}\n" + SampleModule.Activities(name)));
        return GeneratorRun.Of(TestCompilation.Create(source, $"Shop.Part{project}")).Reference;
    }
}
