using System.Collections.Immutable;
using System.Text.Json;
using GdprKit.Analyzers.Rules.Change;
using GdprKit.Declarations.Fragments;
using GdprKit.Declarations.Resolution;
using GdprKit.Register.Building;
using GdprKit.Register.Serialization;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Register.Tests.Changes;

/// <summary>An app at one moment: its register as it is served and approved, and what its build says of a register that was approved before.</summary>
internal sealed class ChangingApp(CSharpCompilation compilation, params ImmutableArray<TestFile> files)
{
    public const string FileName = "/App/gdpr-register.json";

    private string? _json;

    public CSharpCompilation Compilation { get; } = compilation;

    public ProcessingRegister Register
    {
        get
        {
            GeneratorRun.Driver(Compilation, files: files).RunGeneratorsAndUpdateCompilation(Compilation, out var output, out _);
            string Argument(AttributeData attribute, int i) => (string)attribute.ConstructorArguments[i].Value!;
            var attributes = output.Assembly.GetAttributes().ToLookup(a => a.AttributeClass!.Name);
            var host = FragmentReader.Read(Argument(attributes["RegisterFragmentAttribute"].Single(), 0), "App");
            var parts = attributes["RegisterIncludedAttribute"].Select(a => FragmentReader.Read(Argument(a, 1), Argument(a, 0)));
            var neutral = attributes["NeutralResourcesLanguageAttribute"].Select(a => Argument(a, 0)).SingleOrDefault();
            return RegisterBuilder.Build(new FragmentSource(host, parts), [], neutral);
        }
    }

    /// <summary>The register as it is served to an officer, and as it is approved.</summary>
    public string Json => _json ??= JsonSerializer.Serialize(Register, RegisterJson.Web.ProcessingRegister);

    /// <summary>An app whose controller is declared, unless the source does it.</summary>
    public static ChangingApp Of(string source, params (string Assembly, string Source)[] libraries)
    {
        var references = new List<MetadataReference>();
        foreach (var (name, text) in libraries) references.Add(GeneratorRun.Of(TestCompilation.Create(text, name, references: [.. references])).Reference);
        var compilation = TestCompilation.Create((source.Contains("DataController", StringComparison.Ordinal) ? "" : Registered.Controller) + source, references: references);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));
        return new(compilation);
    }

    public ChangingApp With(params ImmutableArray<TestFile> translations) => new(Compilation, translations);

    /// <summary>What the build says where another register was approved.</summary>
    public Task<ImmutableArray<Diagnostic>> SinceAsync(ChangingApp approved) => SinceAsync(approved.Json);

    /// <summary>What the build says where a register was approved.</summary>
    public async Task<ImmutableArray<Diagnostic>> SinceAsync(string approved, string fileName = FileName, params (string Key, string Value)[] options)
    {
        var analyzerOptions = new AnalyzerOptions([new TestFile(fileName, approved), .. files], new TestOptionsProvider(options.ToImmutableDictionary(o => o.Key, o => o.Value)));
        var diagnostics = await Compilation.WithAnalyzers([new RegisterChangeAnalyzer()], analyzerOptions).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return [.. diagnostics.OrderBy(d => d.Id, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start)];
    }
}
