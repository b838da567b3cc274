using GdprKit.Analyzers.Baselines;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>
/// The members of a compilation that its baseline lists. It is told of each that is found untagged, so at the end it knows the lines that no
/// longer apply: GDPR9018.
/// </summary>
internal sealed class Baseline
{
    public static readonly DiagnosticDescriptor StaleEntry = Descriptor.Create(
        RuleIdentifiers.StaleBaselineEntry, "Baseline entry that no longer applies",
        "'{0}' is listed, but {1}: remove the line", DiagnosticSeverity.Warning,
        "A line that is left behind would silence the next member of that name.", WellKnownDiagnosticTags.CompilationEnd);

    private readonly Dictionary<string, Line> _lines = new(StringComparer.Ordinal);
    private readonly List<Line> _repeated = [];

    private Baseline(IEnumerable<AdditionalText> files, CancellationToken cancellationToken)
    {
        foreach (var file in files)
        {
            if (file.GetText(cancellationToken) is not { } text) continue;
            foreach (var entry in BaselineFile.Read(text).Where(e => BaselineName.IsWellFormed(e.Name)))
            {
                var line = new Line(entry.Name, Location.Create(file.Path, entry.Span, text.Lines.GetLinePositionSpan(entry.Span)));
                if (_lines.ContainsKey(entry.Name)) _repeated.Add(line);
                else _lines.Add(entry.Name, line);
            }
        }
    }

    /// <summary>Reads the baseline and has its faults reported. Costs nothing where there is none.</summary>
    public static Baseline? Register(CompilationStartAnalysisContext context)
    {
        if (!context.Options.AdditionalFiles.Any(f => BaselineFile.Is(f.Path))) return null;

        // A project may pass a file that GdprKit.targets passes as well, and editors pass them in any order: the file for all targets, which has the shortest name, comes first.
        var files = context.Options.AdditionalFiles.Where(f => BaselineFile.Is(f.Path)).GroupBy(f => f.Path, StringComparer.Ordinal)
            .OrderBy(f => f.Key.Length).ThenBy(f => f.Key, StringComparer.Ordinal).Select(f => f.First());

        var baseline = new Baseline(files, context.CancellationToken);
        context.RegisterAdditionalFileAction(ReportFaults);
        context.RegisterCompilationEndAction(baseline.ReportStale);
        return baseline;
    }

    /// <summary>Whether a member that was found untagged is listed.</summary>
    public bool Covers(ISymbol member)
    {
        if (BaselineName.Of(member) is not { } name || !_lines.TryGetValue(name, out var line)) return false;
        line.Applies = true;
        return true;
    }

    private static void ReportFaults(AdditionalFileAnalysisContext context)
    {
        var file = context.AdditionalFile;
        if (!BaselineFile.Is(file.Path) || file.GetText(context.CancellationToken) is not { } text) return;

        foreach (var entry in BaselineFile.Read(text).Where(e => !BaselineName.IsWellFormed(e.Name)))
        {
            context.ReportDiagnostic(InvalidDetectorSetting.Create(file.Path, text, entry.Span, $"'{entry.Name}' is no name of a member, such as Shop.Customer.Email or Shop.Orders+Line`1.Email"));
        }
    }

    private void ReportStale(CompilationAnalysisContext context)
    {
        foreach (var line in _lines.Values.Where(l => !l.Applies))
        {
            context.ReportDiagnostic(Diagnostic.Create(StaleEntry, line.Location, line.Name, "no such member is found untagged"));
        }

        foreach (var line in _repeated)
        {
            context.ReportDiagnostic(Diagnostic.Create(StaleEntry, line.Location, line.Name, "another line says so already"));
        }
    }

    private sealed class Line(string name, Location location)
    {
        public string Name { get; } = name;

        public Location Location { get; } = location;

        /// <summary>Set by several threads, always to the same.</summary>
        public bool Applies { get; set; }
    }
}
