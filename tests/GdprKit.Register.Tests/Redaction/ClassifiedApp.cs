using System.Collections.Immutable;
using System.Reflection;
using System.Runtime.Loader;
using GdprKit.Analyzers.Redaction;
using GdprKit.Analyzers.SourceGeneration;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace GdprKit.Register.Tests.Redaction;

/// <summary>An app as the compiler sees it where the compliance library is referenced: with GdprKit's symbol, and both of its generators.</summary>
internal static class ClassifiedApp
{
    /// <summary>The library as an app references it.</summary>
    public static readonly ImmutableArray<MetadataReference> Library = [ComplianceStub.Abstractions, ComplianceStub.Redaction];

    private static readonly MetadataReference Register = MetadataReference.CreateFromFile(typeof(ProcessingRegister).Assembly.Location);

    public static MetadataReference RegisterLibrary => Register;

    /// <summary>What the compiler makes of the source; it must be clean.</summary>
    public static Compilation Compile(string source, IEnumerable<MetadataReference> references, string name = "App", bool isReferenced = true, LanguageVersion language = LanguageVersion.Preview)
    {
        var options = new CSharpParseOptions(language, preprocessorSymbols: isReferenced ? ["GDPRKIT_REDACTION"] : []);
        var compilation = TestCompilation.Create("", name, languageVersion: language, references: references);
        compilation = compilation.RemoveAllSyntaxTrees().AddSyntaxTrees(
            CSharpSyntaxTree.ParseText(language < LanguageVersion.CSharp10 ? source : TestCompilation.GlobalUsings + source, options, "Test.cs", System.Text.Encoding.UTF8));
        CSharpGeneratorDriver.Create([new RegisterGenerator().AsSourceGenerator(), new RedactionGenerator().AsSourceGenerator()], parseOptions: options)
            .RunGeneratorsAndUpdateCompilation(compilation, out var output, out var diagnostics);
        Assert.Empty(diagnostics);
        Assert.Empty(output.GetDiagnostics().Where(d => d.Severity >= DiagnosticSeverity.Warning));
        return output;
    }

    public static MetadataReference Reference(Compilation compilation) => MetadataReference.CreateFromImage(Emit(compilation).ToArray());

    /// <summary>Loads the app beside the library.</summary>
    public static Assembly Load(Compilation compilation)
    {
        var context = new AssemblyLoadContext("test", isCollectible: true);
        foreach (var image in (byte[][])[ComplianceStub.AbstractionsImage, ComplianceStub.RedactionImage]) context.LoadFromStream(new MemoryStream(image));
        return context.LoadFromStream(Emit(compilation));
    }

    private static MemoryStream Emit(Compilation compilation)
    {
        var stream = new MemoryStream();
        var result = compilation.Emit(stream);
        Assert.True(result.Success, string.Join("\n", result.Diagnostics));
        stream.Position = 0;
        return stream;
    }
}
