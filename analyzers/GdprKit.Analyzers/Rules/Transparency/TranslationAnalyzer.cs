using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Analyzers.Translations;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Gaps.Transparency;
using GdprKit.Declarations.Resolution;
using GdprKit.Declarations.Translations;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.Analyzers.Rules.Transparency;

/// <summary>The notice's translations: GDPR3009, in a host, a text that one lacks; GDPR9017, a file that cannot be read.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class TranslationAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Invalid = Descriptor.Create(
        RuleIdentifiers.InvalidTranslation, "Translation that cannot be read",
        "'{0}' cannot be read: {1}", DiagnosticSeverity.Error,
        "Texts that are lost would leave the notice without a language that it is meant to have.");

    private static readonly MissingTranslation MissingTranslation = new();

    /// <summary>The property of a diagnostic that names the language.</summary>
    public const string LanguageProperty = "Language";

    /// <summary>The property of a diagnostic that holds the texts which the translation lacks.</summary>
    public const string TextsProperty = "Texts";

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [GapDescriptors.Of(MissingTranslation), Invalid];

    /// <summary>An activity in generated code stands in the notice as any other does.</summary>
    protected override GeneratedCodeAnalysisFlags GeneratedCode => GeneratedCodeAnalysisFlags.Analyze;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        context.RegisterAdditionalFileAction(ReportFaults);

        var declarations = CompilationDeclarations.Of(context.Compilation);
        var files = context.Options.AdditionalFiles.Where(TranslationFiles.Is).ToArray();
        if (!declarations.IsHost || (files.Length == 0 && declarations.Parts.Fragments.Values.All(f => f.Translations.Count == 0))) return;

        WholeRegister.RegisterAction(context, declarations, (end, own) => ReportMissing(end, declarations, own, files));
    }

    private static void ReportMissing(CompilationAnalysisContext context, CompilationDeclarations declarations, IEnumerable<DeclaredType> own, AdditionalText[] files)
    {
        var parts = declarations.Parts.Fragments.Values;
        var translations = Translation.Merge(files.SelectMany(f => TranslationFiles.Read(f, context.CancellationToken)).Concat(parts.SelectMany(p => p.Translations)));
        foreach (var (gap, translation, missing) in MissingTranslation.FindTexts(new RegisterContext(declarations, [.. own, .. parts.SelectMany(p => p.Types)], [], [.. translations])))
        {
            var properties = ImmutableDictionary<string, string?>.Empty
                .Add(LanguageProperty, translation.Language)
                .Add(TextsProperty, TranslationFiles.Join(missing));
#pragma warning disable RS1037 // The tag would take the fix away.
            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(gap.Rule), declarations.LocationOf(gap.Where.Declaration, context.CancellationToken), properties, gap.Subject, gap.Detail));
#pragma warning restore RS1037
        }
    }

    private static void ReportFaults(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!TranslationFiles.Is(file) || file.GetText(context.CancellationToken) is not { } text) return;

        foreach (var (message, line) in XliffFile.Read(text.ToString()).Faults)
        {
            var span = text.Lines[Math.Min(line, text.Lines.Count) - 1].Span;
            var location = Location.Create(file.Path, span, text.Lines.GetLinePositionSpan(span));
            context.ReportDiagnostic(Diagnostic.Create(Invalid, location, Path.GetFileName(file.Path), message));
        }
    }
}
