using System.Collections.Immutable;
using GdprKit.AspNetCore;
using GdprKit.Register;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.Net.Http.Headers;

namespace GdprKit.Policies.Tests;

/// <summary>What the build of a sample says before its .editorconfig lowers anything, and with the rules that are off switched on.</summary>
internal sealed class SampleBuild
{
    // Beside those of every test, what the Web SDK gives to a project.
    private const string Usings = """
        global using System.IO;
        global using System.Linq;
        global using Microsoft.AspNetCore.Builder;
        global using Microsoft.AspNetCore.Http;
        global using Microsoft.Extensions.DependencyInjection;
        global using Microsoft.Extensions.Hosting;
        """;

    private SampleBuild(string folder, ImmutableArray<Diagnostic> diagnostics) => (Folder, Diagnostics) = (folder, diagnostics);

    /// <summary>The folder of the sample.</summary>
    public string Folder { get; }

    /// <summary>What every analyzer says.</summary>
    public ImmutableArray<Diagnostic> Diagnostics { get; }

    /// <summary>Its files in C#.</summary>
    public IEnumerable<string> Files => FilesIn(Folder);

    /// <summary>Compiles a sample and runs the analyzers.</summary>
    public static async Task<SampleBuild> OfAsync(string sample)
    {
        var folder = Repository.Path("samples", sample);
        var compilation = TestCompilation.Create(
            [.. FilesIn(folder).Append(Repository.Path("samples", "StartPage.cs")).Select(f => (f, File.ReadAllText(f))), ("Usings.cs", Usings)],
            sample,
            OutputKind.ConsoleApplication,
            references: [Reference(typeof(MediaTypeHeaderValue)), Reference(typeof(GdprKitPolicies)), Reference(typeof(ProcessingRegister))]);
        Assert.Empty(compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error));

        var off = AllAnalyzers.Rules.Where(r => !r.IsEnabledByDefault).Select(r => KeyValuePair.Create(r.Id, ReportDiagnostic.Info));
        var options = new AnalyzerOptions(
            [.. Directory.EnumerateFiles(folder, "*.xlf").Select(f => new TestFile(f, File.ReadAllText(f)))],
            new TestOptionsProvider(ImmutableDictionary<string, string>.Empty.Add("GdprKitReferenced", "true")));
        var diagnostics = await compilation.WithOptions(compilation.Options.WithSpecificDiagnosticOptions(off)).WithAnalyzers(AllAnalyzers.Create(), options).GetAnalyzerDiagnosticsAsync();
        Assert.DoesNotContain(diagnostics, d => d.Id == "AD0001");
        return new(folder, diagnostics);
    }

    /// <summary>The type or member in which a diagnostic stands, by code name; empty: the assembly.</summary>
    public static string CodeName(Diagnostic diagnostic)
    {
        var node = diagnostic.Location.SourceTree!.GetRoot().FindNode(diagnostic.Location.SourceSpan);
        var names = node.AncestorsAndSelf().Select(n => n switch
        {
            BaseTypeDeclarationSyntax type => type.Identifier.ValueText,
            PropertyDeclarationSyntax property => property.Identifier.ValueText,
            _ => null,
        });
        return string.Join('.', names.OfType<string>().Reverse());
    }

    private static IEnumerable<string> FilesIn(string folder) => Directory.EnumerateFiles(folder, "*.cs", SearchOption.AllDirectories);

    private static PortableExecutableReference Reference(Type type) => MetadataReference.CreateFromFile(type.Assembly.Location);
}
