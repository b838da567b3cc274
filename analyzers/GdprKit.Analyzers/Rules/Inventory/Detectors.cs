using System.Collections.Concurrent;
using GdprKit.Analyzers.Detection;
using GdprKit.Analyzers.Detection.Words;
using GdprKit.Analyzers.Vocabularies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>The detector for each type of a compilation, with the vocabulary that holds where the type is declared.</summary>
internal sealed class Detectors
{
    private readonly AnalyzerConfigOptionsProvider _options;
    private readonly VocabularyStatement[] _statements;
    private readonly (Vocabulary Vocabulary, PersonalDataDetector Detector) _common;
    private readonly ConcurrentDictionary<(string?, string?, string?), (Vocabulary Vocabulary, PersonalDataDetector Detector)> _ofSections = new();

    public Detectors(AnalyzerOptions options, CancellationToken cancellationToken)
    {
        _options = options.AnalyzerConfigOptionsProvider;
        _statements = [.. options.AdditionalFiles.Where(f => VocabularyFile.Is(f.Path)).GroupBy(f => f.Path, StringComparer.Ordinal)
            .Select(f => f.First().GetText(cancellationToken)).Where(t => t is not null).SelectMany(t => VocabularyFile.Read(t!)).Select(s => s.Statement)];
        _common = Create(_statements);
    }

    /// <summary>What the type's own members look like, in their order.</summary>
    public IReadOnlyList<Finding> Detect(INamedTypeSymbol type)
    {
        var (vocabulary, detector) = For(type);
        return vocabulary.Excludes(type) ? [] : detector.Detect(type);
    }

    /// <summary>Has the faults of vocabularies reported: GDPR9019.</summary>
    public static void RegisterFaults(CompilationStartAnalysisContext context)
    {
        if (context.Options.AdditionalFiles.Any(f => VocabularyFile.Is(f.Path) || EditorConfig.Is(f.Path))) context.RegisterAdditionalFileAction(ReportFaults);
    }

    private static void ReportFaults(AdditionalFileAnalysisContext context)
    {
        var path = context.AdditionalFile.Path;
        if (!VocabularyFile.Is(path) && !EditorConfig.Is(path) || context.AdditionalFile.GetText(context.CancellationToken) is not { } text) return;

        var faults = VocabularyFile.Is(path) ? VocabularyFile.Read(text).SelectMany(s => s.Statement.Faults.Select(f => (s.Span, Fault: f))) : EditorConfig.Faults(text);
        foreach (var (span, fault) in faults) context.ReportDiagnostic(InvalidDetectorSetting.Create(path, text, span, fault));
    }

    private (Vocabulary Vocabulary, PersonalDataDetector Detector) For(INamedTypeSymbol type)
    {
        if (type.Locations.Length == 0 || type.Locations[0].SourceTree is not { } tree || EditorConfig.Values(_options.GetOptions(tree)) is not { } values) return _common;
        return _ofSections.GetOrAdd(values, v => Create(_statements.Concat(EditorConfig.Read(v))));
    }

    private static (Vocabulary, PersonalDataDetector) Create(IEnumerable<VocabularyStatement> statements)
    {
        var vocabulary = new Vocabulary();
        foreach (var statement in statements) vocabulary.Add(statement);
        return (vocabulary, vocabulary.IsEmpty ? PersonalDataDetector.Default : new PersonalDataDetector(Lexicon.Default.With(vocabulary)));
    }
}
