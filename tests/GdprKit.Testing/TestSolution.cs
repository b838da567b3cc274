using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;
using Xunit;

namespace GdprKit.Testing;

/// <summary>Projects of tests in a workspace, as an editor holds them.</summary>
internal static class TestSolution
{
    /// <summary>What a project that references the GdprKit package tells its compiler.</summary>
    private static readonly ImmutableDictionary<string, string> Defaults = ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true");

    /// <summary>One project for each array of sources. Options are MSBuild properties, or keys of .editorconfig where they hold a dot.</summary>
    public static Solution Create(IEnumerable<IReadOnlyList<string>> projects, IReadOnlyDictionary<string, string>? options = null, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, IEnumerable<MetadataReference>? references = null, bool globalUsings = true, IReadOnlyList<TestFile>? files = null)
    {
        var workspace = new AdhocWorkspace();
        var solution = workspace.CurrentSolution;
        var number = 0;
        foreach (var sources in projects)
        {
            var template = TestCompilation.Create([], outputKind: outputKind, references: references);
            var project = ProjectId.CreateNewId();
            var name = $"App{(number == 0 ? "" : number)}";
            solution = solution.AddProject(ProjectInfo.Create(
                project, VersionStamp.Default, name, name, LanguageNames.CSharp, filePath: $"/{name}/{name}.csproj",
                compilationOptions: template.Options, parseOptions: new CSharpParseOptions(LanguageVersion.Preview), metadataReferences: template.References));
            if (globalUsings) solution = solution.AddDocument(DocumentId.CreateNewId(project), "GlobalUsings.cs", TestCompilation.GlobalUsings, filePath: $"/{name}/GlobalUsings.cs");
            for (var i = 0; i < sources.Count; i++)
            {
                solution = solution.AddDocument(DocumentId.CreateNewId(project), $"Test{i}.cs", sources[i], filePath: $"/{name}/Test{i}.cs");
            }

            foreach (var file in files ?? []) solution = solution.AddAdditionalDocument(DocumentId.CreateNewId(project), Path.GetFileName(file.Path), file.GetText(), filePath: $"/{name}/{file.Path}");

            var lines = Defaults.SetItems(options ?? ImmutableDictionary<string, string>.Empty).Select(o => (IsSetting(o.Key) ? o.Key : $"build_property.{o.Key}") + $" = {o.Value}");
            solution = solution.AddAnalyzerConfigDocument(DocumentId.CreateNewId(project), ".globalconfig", SourceText.From("is_global = true\n" + string.Join('\n', lines)), filePath: $"/{name}/.globalconfig");
            number++;
        }

        return solution;
    }

    /// <summary>Whether a key is one of .editorconfig, and not the name of an MSBuild property.</summary>
    private static bool IsSetting(string key) => key.Contains('.', StringComparison.Ordinal) || key.StartsWith("gdprkit_", StringComparison.Ordinal);

    public static Document[] Documents(Solution solution) =>
        [.. solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).SelectMany(p => p.Documents).Where(d => d.Name != "GlobalUsings.cs")];

    public static async Task AssertCompilesAsync(Project project)
    {
        var errors = (await project.GetCompilationAsync())!.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error);
        Assert.True(!errors.Any(), "The test's source does not compile: " + string.Join("\n", errors));
    }

    /// <summary>All that an analyzer says of a project, in the order of the source. An exception in the analyzer fails the test.</summary>
    public static Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, DiagnosticAnalyzer analyzer) => DiagnosticsAsync(project, [analyzer]);

    /// <summary>All that some analyzers say of a project, in the order of the source. An exception in an analyzer fails the test.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project, ImmutableArray<DiagnosticAnalyzer> analyzers)
    {
        Exception? thrown = null;
        var compilation = (await project.GetCompilationAsync())!.WithAnalyzers(analyzers, new CompilationWithAnalyzersOptions(
            project.AnalyzerOptions, (exception, _, _) => thrown = exception, concurrentAnalysis: true, logAnalyzerExecutionTime: false));
        var diagnostics = await compilation.GetAnalyzerDiagnosticsAsync();
        Assert.Null(thrown);
        return [.. diagnostics.Where(d => !d.IsSuppressed).OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start).ThenBy(d => d.Id, StringComparer.Ordinal)];
    }

    /// <summary>Compares what is said of one document with its marks; a text that tells both when they differ.</summary>
    public static void AssertMarks(MarkedSource source, IEnumerable<Diagnostic> actual, ImmutableArray<DiagnosticDescriptor> supported)
    {
        var only = supported.Select(d => d.Id).Distinct().ToArray();
        var expected = source.Marks.Select(m => (Id: m.Id ?? (only.Length == 1 ? only[0] : throw new ArgumentException($"[|…|] needs the rule's id where an analyzer has {only.Length} rules: {{|{only[0]}:…|}}.")), m.Span));
        Assert.Equal(
            expected.OrderBy(e => e.Span.Start).ThenBy(e => e.Id, StringComparer.Ordinal).Select(e => $"{e.Id} at {e.Span}: {source.Text.Substring(e.Span.Start, e.Span.Length)}"),
            actual.Select(d => $"{d.Id} at {d.Location.SourceSpan}: {source.Text.Substring(d.Location.SourceSpan.Start, d.Location.SourceSpan.Length)}"));
    }
}
