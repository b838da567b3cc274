using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Testing;

/// <summary>Runs an analyzer over marked source: it must say what is marked, there, and nothing else.</summary>
public static class AnalyzerVerifier<TAnalyzer>
    where TAnalyzer : DiagnosticAnalyzer, new()
{
    /// <summary>Verifies one file, and gives the diagnostics for closer looks.</summary>
    /// <param name="source">C# with <c>[|…|]</c> or <c>{|ID:…|}</c> where a diagnostic is expected.</param>
    /// <param name="options">MSBuild properties by name; keys of .editorconfig where they hold a dot or start with <c>gdprkit_</c>.</param>
    /// <param name="outputKind">A library if nothing else is said; some rules speak in apps only.</param>
    /// <param name="references">Further references.</param>
    /// <param name="compiles">Whether the source must compile.</param>
    /// <param name="files">Additional files; what is said of them is given back, and not compared with marks.</param>
    /// <param name="rule">The only rule of the analyzer that is looked at.</param>
    public static async Task<ImmutableArray<Diagnostic>> VerifyAsync(
        string source,
        IReadOnlyDictionary<string, string>? options = null,
        OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary,
        IEnumerable<MetadataReference>? references = null,
        bool compiles = true,
        IReadOnlyList<TestFile>? files = null,
        string? rule = null)
    {
        var marked = MarkedSource.Parse(source);
        var project = TestSolution.Create([[marked.Text]], options, outputKind, references, files: files).Projects.Single();
        if (compiles) await TestSolution.AssertCompilesAsync(project);

        var analyzer = new TAnalyzer();
        ImmutableArray<Diagnostic> diagnostics = [.. (await TestSolution.DiagnosticsAsync(project, analyzer)).Where(d => rule is null || d.Id == rule)];
        TestSolution.AssertMarks(marked, diagnostics.Where(d => d.Location.Kind != LocationKind.ExternalFile), [.. analyzer.SupportedDiagnostics.Where(d => rule is null || d.Id == rule)]);
        return diagnostics;
    }
}
