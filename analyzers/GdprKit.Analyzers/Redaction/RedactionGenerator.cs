using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Redaction;

/// <summary>
/// Where a project references Microsoft's compliance library: a data classification for each category of personal data, and what sets redactors
/// for them. GdprKit itself references nothing of it.
/// </summary>
[Generator(LanguageNames.CSharp)]
public sealed class RedactionGenerator : IIncrementalGenerator
{
    /// <summary>The symbol that GdprKit's targets define where the library is referenced.</summary>
    internal const string Symbol = "GDPRKIT_REDACTION";

    private const string Library = "Microsoft.Extensions.Compliance";

    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        // Only what is written before everything else is seen by the generator of log methods. It cannot know the references, but the symbols hold in it.
        context.RegisterPostInitializationOutput(static output => output.AddSource("GdprKit.Classifications.g.cs", SourceText.From(ClassificationSource.Text, Encoding.UTF8)));

        var referenced = context.ParseOptionsProvider.Combine(context.CompilationProvider.Select(static (compilation, _) => (HasRedaction(compilation), HasRegister(compilation))))
            .Select(static (both, _) => IsOn(both.Left) ? both.Right : default);
        context.RegisterSourceOutput(referenced, static (output, has) =>
        {
            var (redaction, register) = has;
            if (redaction) output.AddSource("GdprKit.Redaction.g.cs", SourceText.From(RedactionSource.Write(register), Encoding.UTF8));
        });
    }

    /// <summary>Whether the file may hold classifications of data.</summary>
    internal static bool IsOn(ParseOptions? options) => options?.PreprocessorSymbolNames.Contains(Symbol) ?? false;

    /// <summary>A library needs the abstractions only; redactors are set where the redaction itself is.</summary>
    private static bool HasRedaction(Compilation compilation) =>
        Has(compilation, Library + ".Redaction.IRedactionBuilder")
        && Has(compilation, Library + ".Redaction.ErasingRedactor")
        && Has(compilation, Library + ".Redaction.HmacRedactorOptions");

    /// <summary>What a finding is made of has required members, which older versions of the language cannot set.</summary>
    private static bool HasRegister(Compilation compilation) =>
        Has(compilation, "GdprKit.Register.IRegisterCheck") && compilation is CSharpCompilation { LanguageVersion: >= LanguageVersion.CSharp11 };

    private static bool Has(Compilation compilation, string type) => compilation.GetTypeByMetadataName(type) is not null;
}
