using System.Collections.Immutable;
using System.Reflection;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Benchmarks.Analyzers;

/// <summary>The analyzers of one package that are on by default.</summary>
internal sealed record AnalyzerPackage(string Name, ImmutableArray<DiagnosticAnalyzer> Analyzers)
{
    public static AnalyzerPackage GdprKit { get; } = new("GdprKit", OnByDefault(AllAnalyzers.Create()));

    public int Rules => Analyzers.SelectMany(a => a.SupportedDiagnostics).Where(d => d.IsEnabledByDefault).Select(d => d.Id).Distinct().Count();

    /// <summary>A package that the project file names with the path of its analyzers.</summary>
    public static AnalyzerPackage Load(string name)
    {
        var path = typeof(AnalyzerPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(a => a.Key == name).Value!;
        var file = new AnalyzerFileReference(Path.GetFullPath(path), new PackageLoader());
        file.AnalyzerLoadFailed += (_, failure) => throw new InvalidOperationException($"{name}: {failure.Message}", failure.Exception);
        return new(name, OnByDefault(file.GetAnalyzers(LanguageNames.CSharp)));
    }

    /// <summary>Whether a build runs the analyzer: the compiler leaves those out that can only suggest.</summary>
    public static bool Warns(DiagnosticAnalyzer analyzer) =>
        analyzer.SupportedDiagnostics.Any(d => d.IsEnabledByDefault && d.DefaultSeverity >= DiagnosticSeverity.Warning);

    private static ImmutableArray<DiagnosticAnalyzer> OnByDefault(ImmutableArray<DiagnosticAnalyzer> analyzers) =>
        [.. analyzers.Where(a => a.SupportedDiagnostics.Any(d => d.IsEnabledByDefault))];
}
