using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Testing;

/// <summary>Compilations for tests: source against this machine's framework and GdprKit.</summary>
public static class TestCompilation
{
    /// <summary>What every project has with implicit usings.</summary>
    public const string GlobalUsings = "global using System; global using System.Collections.Generic; global using GdprKit;";

    public static ImmutableArray<MetadataReference> Framework { get; } =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Where(p => Path.GetFileName(p) is var f && (f.StartsWith("System.", StringComparison.Ordinal) || f.StartsWith("Microsoft.AspNetCore", StringComparison.Ordinal) || f.StartsWith("Microsoft.Extensions", StringComparison.Ordinal) || f is "mscorlib.dll" or "netstandard.dll"))
            .Select(p => MetadataReference.CreateFromFile(p)),
    ];

    public static MetadataReference GdprKit { get; } = MetadataReference.CreateFromFile(typeof(PersonalDataAttribute).Assembly.Location);

    /// <summary>The types that the source of a compilation declares, with those inside them.</summary>
    public static IEnumerable<INamedTypeSymbol> TypesOf(Compilation compilation) => TypesIn(compilation.Assembly.GlobalNamespace);

    private static IEnumerable<INamedTypeSymbol> TypesIn(INamespaceOrTypeSymbol container) =>
        container.GetTypeMembers().SelectMany(t => TypesIn(t).Prepend(t)).Concat((container as INamespaceSymbol)?.GetNamespaceMembers().SelectMany(TypesIn) ?? []);

    public static CSharpCompilation Create(
        string source,
        string assemblyName = "App",
        OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary,
        LanguageVersion languageVersion = LanguageVersion.Preview,
        IEnumerable<MetadataReference>? references = null) =>
        Create([("Test.cs", source)], assemblyName, outputKind, languageVersion, references);

    public static CSharpCompilation Create(
        IEnumerable<(string Path, string Source)> sources,
        string assemblyName = "App",
        OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary,
        LanguageVersion languageVersion = LanguageVersion.Preview,
        IEnumerable<MetadataReference>? references = null)
    {
        var options = new CSharpParseOptions(languageVersion);
        var all = languageVersion >= LanguageVersion.CSharp10 ? sources.Append(("GlobalUsings.cs", GlobalUsings)) : sources;
        return CSharpCompilation.Create(
            assemblyName,
            all.Select(s => CSharpSyntaxTree.ParseText(SourceText.From(s.Item2, System.Text.Encoding.UTF8), options, s.Item1)),
            [.. Framework, GdprKit, .. references ?? []],
            new CSharpCompilationOptions(outputKind, nullableContextOptions: languageVersion >= LanguageVersion.CSharp8 ? NullableContextOptions.Enable : NullableContextOptions.Disable));
    }
}
