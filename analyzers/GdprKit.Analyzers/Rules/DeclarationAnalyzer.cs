using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules;

/// <summary>
/// What declarations are wrong by themselves and what one activity lacks, told while it is typed: the rules of <see cref="RuleCatalogue"/>
/// that need no whole register.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DeclarationAnalyzer : GdprKitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = GapDescriptors.OfDeclarations;

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context)
    {
        var declarations = CompilationDeclarations.Of(context.Compilation);
        context.RegisterSymbolAction(symbol => AnalyzeType(symbol, declarations), SymbolKind.NamedType);
        context.RegisterSyntaxNodeAction(unit => AnalyzeAssembly(unit, declarations), SyntaxKind.CompilationUnit);
    }

    private static void AnalyzeType(SymbolAnalysisContext context, CompilationDeclarations declarations)
    {
        var symbol = (INamedTypeSymbol)context.Symbol;
        if (!DeclarationReader.HasDeclarations(symbol) || declarations.Read(symbol) is not { } type) return;

        var gaps = GapFinder.OfType(type, declarations);
        if (type.IsActivity) gaps = gaps.Concat(GapFinder.OfActivity(declarations.Resolve(type), declarations, declarations.IsApp));
        foreach (var gap in gaps)
        {
            // The compiler has said it already.
            if (declarations.NamesUnknownType(gap.Where.Declaration)) continue;

            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(gap.Rule), LocationOf(gap, symbol, declarations, context.CancellationToken), gap.Subject, gap.Detail));
        }
    }

    /// <summary>What an activity lacks is told at its name; what is wrong with a declaration, there.</summary>
    private static Location LocationOf(GapFinding gap, INamedTypeSymbol type, CompilationDeclarations declarations, CancellationToken cancellationToken) =>
        (gap.Where.Declaration.Kind == Kinds.ProcessingActivity ? null : declarations.LocationOf(gap.Where.Declaration, cancellationToken))
        ?? type.Locations.FirstOrDefault(l => l.IsInSource)
        ?? type.Locations[0];

    private static void AnalyzeAssembly(SyntaxNodeAnalysisContext context, CompilationDeclarations declarations)
    {
        if (((CompilationUnitSyntax)context.Node).AttributeLists.Count == 0) return;

        foreach (var gap in declarations.GapsOfAssembly)
        {
            if (declarations.LocationOf(gap.Where.Declaration, context.CancellationToken) is { } location && location.SourceTree == context.Node.SyntaxTree && !declarations.NamesUnknownType(gap.Where.Declaration))
            {
                context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.Of(gap.Rule), location, gap.Subject, gap.Detail));
            }
        }
    }
}
