using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
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
        context.RegisterCompilationEndAction(end =>
        {
            foreach (var gap in GapFinder.Dangling(declarations.OfAssembly(declarations.Host).Select(d => new Scoped(d, ScopeKind.Assembly, declarations.Host))))
            {
#pragma warning disable RS1037 // The tag would take away what the same rule says while one types.
                end.ReportDiagnostic(Diagnostic.Create(GapDescriptors.DanglingReference, declarations.LocationOf(gap.Where.Declaration, end.CancellationToken), gap.Subject, gap.Detail));
#pragma warning restore RS1037
            }
        });
    }

    private static void Analyze(SymbolAnalysisContext context, CompilationDeclarations declarations)
    {
        var type = (INamedTypeSymbol)context.Symbol;
        if (!type.GetAttributes().Any(a => AttributeReader.KindOf(a) is Kinds.ProcessingActivity or Kinds.DataSubject)) return;
        if (declarations.Read(type) is not { } activity) return;

        foreach (var gap in GapFinder.Dangling(GapFinder.DeclarationsOf(activity)))
        {
            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.DanglingReference, declarations.LocationOf(gap.Where.Declaration, context.CancellationToken), gap.Subject, gap.Detail));
        }

        if (!activity.IsActivity) return;

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
