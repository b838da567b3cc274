using System.Collections.Immutable;
using System.Diagnostics;
using GdprKit.Analyzers.Baselines;
using GdprKit.Analyzers.Detection;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Inventory;

/// <summary>GDPR1001, GDPR1011 and GDPR1012, by confidence: a member that looks like personal data, and nothing says whether it is.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class UntaggedPersonalDataAnalyzer : GdprKitAnalyzer
{
    /// <summary>The property of a diagnostic that holds the proposed category, for the fix.</summary>
    public const string CategoryProperty = "Category";

    /// <summary>The property of a diagnostic that holds the member's line in a baseline, for the fix.</summary>
    public const string BaselineProperty = "Baseline";

    private const string Proposal = "({1}): tag it [PersonalData(DataCategory.{2})] or state [NotPersonalData(\"why\")]";
    private const string Why = "The record of processing lists the categories of personal data (GDPR Art. 30(1)(c)), so each member that holds some is tagged, and each that only looks so says why it is none.";

    private static readonly DiagnosticDescriptor High = Descriptor.Create(
        RuleIdentifiers.UntaggedPersonalData, "Member looks like personal data but is untagged",
        "'{0}' looks like personal data " + Proposal, DiagnosticSeverity.Warning, Why);

    private static readonly DiagnosticDescriptor Medium = Descriptor.Create(
        RuleIdentifiers.LikelyPersonalData, "Member is likely personal data but is untagged",
        "'{0}' is likely personal data " + Proposal, DiagnosticSeverity.Info, Why);

    private static readonly DiagnosticDescriptor Low = Descriptor.CreateOff(
        RuleIdentifiers.PossiblePersonalData, "Member may be personal data but is untagged",
        "'{0}' may be personal data " + Proposal, DiagnosticSeverity.Info, Why);

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [High, Medium, Low, Baseline.StaleEntry, InvalidDetectorSetting.Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        Detectors.RegisterFaults(context);
        var detectors = new Detectors(context.Options, context.CancellationToken);
        var tags = TagReader.Of(context.Compilation);
        var baseline = Baseline.Register(context);
        // Analyzers flow through project references, to projects that never asked. Whether this one did is looked up at the first finding.
        var use = BuildProperties.ReferencesGdprKit(context.Options.AnalyzerConfigOptionsProvider.GlobalOptions) ? null : new DeclarationUse(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, detectors, tags, baseline, use), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, Detectors detectors, TagReader tags, Baseline? baseline, DeclarationUse? use)
    {
        try
        {
            foreach (var finding in detectors.Detect((INamedTypeSymbol)context.Symbol))
            {
                // Nearly no build asks for it, and most of the findings would be its.
                if (finding.Confidence == Confidence.Low && !Descriptor.IsOn(Low, context.Compilation, finding.Member.Locations[0].SourceTree, context.CancellationToken)) continue;
                if (tags.IsAnswered(finding.Member, detectors)) continue;
                if (use is not null && !use.IsAny(context.CancellationToken)) return;
                if (baseline is not null && baseline.Covers(finding.Member)) continue;

                context.ReportDiagnostic(Diagnostic.Create(
                    RuleOf(finding.Confidence), finding.Member.Locations[0], ImmutableDictionary<string, string?>.Empty.Add(CategoryProperty, finding.Category).Add(BaselineProperty, BaselineName.Of(finding.Member)),
                    finding.Member.Name, finding.Reason, finding.Category));
            }
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            // A guess about names is not worth a failed build (AD0001 with warnings as errors). In our own debug builds and tests it fails.
            Debug.Fail(exception.ToString());
        }
    }

    private static DiagnosticDescriptor RuleOf(Confidence confidence) => confidence switch
    {
        Confidence.High => High,
        Confidence.Medium => Medium,
        _ => Low,
    };
}
