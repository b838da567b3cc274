using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using BenchmarkDotNet.Configs;
using GdprKit.Analyzers.SourceGeneration;
using GdprKit.Benchmarks.Samples;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Benchmarks.Generator;

/// <summary>
/// GdprKit's generator in a build (cold), when an IDE asks again (unchanged), and after a keystroke in the body of a method that has
/// nothing to do with it (an unrelated edit).
/// </summary>
[Config(typeof(InProcessConfig))]
[GroupBenchmarksBy(BenchmarkLogicalGroupRule.ByCategory, BenchmarkLogicalGroupRule.ByParams)]
[CategoriesColumn]
public class GeneratorBenchmarks
{
    private readonly Dictionary<Type, GeneratorDriver> _drivers = [];
    private CSharpCompilation _compilation = null!;
    private SyntaxTree _before = null!;
    private SyntaxTree _after = null!;

    /// <summary>Types that wear GdprKit's attributes.</summary>
    [Params(100, 1000)]
    public int Types { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        _compilation = SampleApp.OfTaggedTypes(Types);
        _before = _compilation.SyntaxTrees.Single(t => t.FilePath == "Thing0.cs");
        var text = _before.GetText();
        var number = text.ToString().IndexOf("100 * attempt", StringComparison.Ordinal);
        _after = _before.WithChangedText(text.WithChanges(new TextChange(new TextSpan(number, 3), "200")));

        foreach (var generator in new IIncrementalGenerator[] { new EmptyGenerator(), new LookupGenerator(), new RegisterGenerator() })
        {
            _drivers[generator.GetType()] = Driver(generator).RunGenerators(_compilation);
        }

        if (_drivers[typeof(RegisterGenerator)].GetRunResult().GeneratedTrees.Length != 1) throw new InvalidOperationException("The generator wrote nothing.");
    }

    [BenchmarkCategory("Cold"), Benchmark(Baseline = true, Description = "Empty")]
    public GeneratorDriver ColdEmpty() => Cold(new EmptyGenerator());

    [BenchmarkCategory("Cold"), Benchmark(Description = "Lookup only")]
    public GeneratorDriver ColdLookup() => Cold(new LookupGenerator());

    [BenchmarkCategory("Cold"), Benchmark(Description = "GdprKit")]
    public GeneratorDriver ColdRegister() => Cold(new RegisterGenerator());

    [BenchmarkCategory("Unchanged"), Benchmark(Baseline = true, Description = "Empty")]
    public GeneratorDriver UnchangedEmpty() => Unchanged<EmptyGenerator>();

    [BenchmarkCategory("Unchanged"), Benchmark(Description = "Lookup only")]
    public GeneratorDriver UnchangedLookup() => Unchanged<LookupGenerator>();

    [BenchmarkCategory("Unchanged"), Benchmark(Description = "GdprKit")]
    public GeneratorDriver UnchangedRegister() => Unchanged<RegisterGenerator>();

    [BenchmarkCategory("AfterUnrelatedEdit"), Benchmark(Baseline = true, Description = "Empty")]
    public GeneratorDriver AfterUnrelatedEditEmpty() => AfterUnrelatedEdit<EmptyGenerator>();

    [BenchmarkCategory("AfterUnrelatedEdit"), Benchmark(Description = "Lookup only")]
    public GeneratorDriver AfterUnrelatedEditLookup() => AfterUnrelatedEdit<LookupGenerator>();

    [BenchmarkCategory("AfterUnrelatedEdit"), Benchmark(Description = "GdprKit")]
    public GeneratorDriver AfterUnrelatedEditRegister() => AfterUnrelatedEdit<RegisterGenerator>();

    private GeneratorDriver Cold(IIncrementalGenerator generator) => Driver(generator).RunGenerators(_compilation.Unbound());

    private GeneratorDriver Unchanged<TGenerator>() => _drivers[typeof(TGenerator)].RunGenerators(_compilation);

    /// <summary>Each call makes a compilation of its own: what one call binds would be free for the next.</summary>
    private GeneratorDriver AfterUnrelatedEdit<TGenerator>() => _drivers[typeof(TGenerator)].RunGenerators(_compilation.ReplaceSyntaxTree(_before, _after));

    private GeneratorDriver Driver(IIncrementalGenerator generator) => CSharpGeneratorDriver.Create(
        [generator.AsSourceGenerator()],
        parseOptions: (CSharpParseOptions)_compilation.SyntaxTrees[0].Options,
        optionsProvider: new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));
}
