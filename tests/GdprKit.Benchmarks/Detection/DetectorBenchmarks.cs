using BenchmarkDotNet.Attributes;
using GdprKit.Analyzers.Detection;
using GdprKit.Benchmarks.Samples;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;

namespace GdprKit.Benchmarks.Detection;

/// <summary>The detector by itself, once the compiler knows the symbols: a thousand members in types without a finding, and in types with some.</summary>
[Config(typeof(InProcessConfig))]
public class DetectorBenchmarks
{
    private const int Members = 1000;

    private INamedTypeSymbol[] _withoutFindings = null!;
    private INamedTypeSymbol[] _withFindings = null!;

    [GlobalSetup]
    public void Setup()
    {
        var types = TestCompilation.TypesOf(SampleApp.OfLines(100_000, out _, out _)).Where(t => t.TypeKind is TypeKind.Class or TypeKind.Struct or TypeKind.Interface).ToLookup(t => PersonalDataDetector.Default.Detect(t).Count > 0);
        _withoutFindings = Thousand(types[false]);
        _withFindings = Thousand(types[true]);
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Members, Description = "A member of a type without findings")]
    public int WithoutFindings() => Detect(_withoutFindings);

    [Benchmark(OperationsPerInvoke = Members, Description = "A member of a type with findings")]
    public int WithFindings() => Detect(_withFindings);

    private static int Detect(INamedTypeSymbol[] types)
    {
        var findings = 0;
        foreach (var type in types) findings += PersonalDataDetector.Default.Detect(type).Count;
        return findings;
    }

    private static INamedTypeSymbol[] Thousand(IEnumerable<INamedTypeSymbol> types)
    {
        var members = 0;
        var taken = types.TakeWhile(t => (members += t.GetMembers().Count(m => m is IPropertySymbol or IFieldSymbol { AssociatedSymbol: null })) <= Members).ToArray();
        return members >= Members ? taken : throw new InvalidOperationException($"Only {members} members.");
    }
}
