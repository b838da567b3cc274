using System.Collections.Immutable;
using GdprKit.Analyzers.SourceGeneration;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Xunit;

namespace GdprKit.Testing;

/// <summary>
/// One run of the generator, and what every run must hold: it throws nothing, what it writes compiles, and after an unrelated edit no
/// output is made again.
/// </summary>
public sealed class GeneratorRun
{
    private GeneratorRun(Compilation output, string? source)
    {
        Output = output;
        Source = source;
    }

    /// <summary>The compilation with the generated file.</summary>
    public Compilation Output { get; }

    /// <summary>The generated file, if there is one.</summary>
    public string? Source { get; }

    /// <summary>The fragment, if there is one.</summary>
    public string? Json => Fragment?.Json;

    public (string Json, string Hash)? Fragment =>
        Attribute("RegisterFragmentAttribute").Select(a => ((string, string)?)((string)a.ConstructorArguments[0].Value!, (string)a.ConstructorArguments[1].Value!)).SingleOrDefault();

    /// <summary>The copies of the parts' fragments.</summary>
    public IReadOnlyList<(string Assembly, string Json)> Included =>
        [.. Attribute("RegisterIncludedAttribute").Select(a => ((string)a.ConstructorArguments[0].Value!, (string)a.ConstructorArguments[1].Value!))];

    /// <summary>The compiled output, as another compilation's reference.</summary>
    public MetadataReference Reference
    {
        get
        {
            var stream = new MemoryStream();
            var result = Output.Emit(stream);
            Assert.True(result.Success, string.Join("\n", result.Diagnostics));
            return MetadataReference.CreateFromImage(stream.ToArray());
        }
    }

    public static GeneratorRun Of(string source, params MetadataReference[] references) => Of(TestCompilation.Create(source, references: references));

    public static GeneratorRun Of(CSharpCompilation compilation, bool compiles = true, ImmutableDictionary<string, string>? properties = null, params ImmutableArray<TestFile> files)
    {
        var driver = Driver(compilation, properties, files).RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        var result = Assert.Single(driver.GetRunResult().Results);
        Assert.Null(result.Exception);
        if (compiles) Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));

        AssertNothingIsMadeAgain(driver, compilation);
        AssertNothingIsRooted(result);
        return new GeneratorRun(output, result.GeneratedSources.Select(s => s.SourceText.ToString()).SingleOrDefault());
    }

    public static GeneratorDriver Driver(CSharpCompilation compilation, ImmutableDictionary<string, string>? properties = null, ImmutableArray<TestFile> files = default) =>
        CSharpGeneratorDriver.Create(
            [new RegisterGenerator().AsSourceGenerator()],
            additionalTexts: files.IsDefault ? [] : files.CastArray<AdditionalText>(),
            parseOptions: (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options,
            optionsProvider: new TestOptionsProvider(properties ?? ImmutableDictionary<string, string>.Empty),
            driverOptions: new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));

    private static void AssertNothingIsMadeAgain(GeneratorDriver driver, CSharpCompilation compilation)
    {
        var edited = compilation.AddSyntaxTrees(CSharpSyntaxTree.ParseText(
            "namespace Unrelated { internal sealed class Edit { public int Value { get; set; } } }",
            (CSharpParseOptions?)compilation.SyntaxTrees.FirstOrDefault()?.Options));
        var result = driver.RunGenerators(edited).GetRunResult().Results.Single();
        Assert.All(
            result.TrackedOutputSteps.SelectMany(s => s.Value).SelectMany(s => s.Outputs),
            o => Assert.True(o.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"an output was {o.Reason}"));
        Assert.All(
            result.TrackedSteps[StepNames.Fragment].SelectMany(s => s.Outputs),
            o => Assert.True(o.Reason is IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged, $"the fragment was {o.Reason}"));
    }

    /// <summary>No step's value may hold a symbol, a node or a compilation: it would keep old compilations alive.</summary>
    private static void AssertNothingIsRooted(GeneratorRunResult result)
    {
        string[] own = [StepNames.Types, StepNames.Assembly, StepNames.Suppressions, StepNames.Parts, StepNames.Translations, StepNames.Fragment];
        foreach (var value in result.TrackedSteps.Where(s => own.Contains(s.Key)).SelectMany(s => s.Value).SelectMany(s => s.Outputs).Select(o => o.Value))
        {
            ObjectGraph.Visit(value, node => Assert.False(node is Compilation or ISymbol or SyntaxNode or SyntaxTree or Location, $"a step holds a {node.GetType()}"));
        }
    }

    private IEnumerable<AttributeData> Attribute(string name) => Output.Assembly.GetAttributes().Where(a => a.AttributeClass?.Name == name);
}
