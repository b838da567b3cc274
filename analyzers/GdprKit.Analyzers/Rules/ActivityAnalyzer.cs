using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// What one activity lacks, told while it is typed: GDPR2003 (legal basis), GDPR4001 (retention), GDPR9001 (dangling reference),
/// GDPR9016 (broken promise).
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class ActivityAnalyzer : GdprKitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [GapDescriptors.MissingLegalBasis, GapDescriptors.MissingRetention, GapDescriptors.DanglingReference, GapDescriptors.BrokenPromise];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var declarations = CompilationDeclarations.Of(context.Compilation);
        context.RegisterSymbolAction(symbol => Analyze(symbol, declarations), SymbolKind.NamedType);
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationDeclarations declarations)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(a => AttributeReader.KindOf(a) == Kinds.ProcessingActivity)) return;
        if (declarations.Read(type) is not { IsActivity: true } activity) return;

        foreach (var gap in GapFinder.InActivity(declarations.Resolve(activity)))
        {
            // How long a library's data is kept may be said by the app.
            if (gap.Rule == Declarations.Gaps.Rules.MissingRetention && !declarations.IsApp) continue;

            var own = gap.Rule == Declarations.Gaps.Rules.DanglingReference || gap.Rule == Declarations.Gaps.Rules.BrokenPromise;
            // The compiler has said it already.
            if (own && declarations.NamesUnknownType(gap.Where.Declaration)) continue;

            var location = own ? declarations.LocationOf(gap.Where.Declaration, context.CancellationToken) : type.Locations.FirstOrDefault(l => l.IsInSource);
            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(gap.Rule), location ?? type.Locations[0], gap.Subject, gap.Detail));
        }
    }
}
