using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using GdprKit.Declarations.Resolution;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Retention;

/// <summary>GDPR4003: a period of zero or less, beyond any calendar, or a retention that says nothing. Wherever it stands.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class InvalidPeriodAnalyzer : GdprKitAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [GapDescriptors.InvalidPeriod];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) =>
        context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        if (AttributeOwner.SimpleName(attribute) is not ("Retention" or "RetentionAttribute")) return;
        if (AttributeOwner.Find(attribute, context.SemanticModel, context.CancellationToken) is not (var owner, var data)) return;
        if (AttributeReader.Read(data, context.Compilation.Assembly.Name) is not { Kind: Kinds.Retention } declaration) return;

        var type = owner as INamedTypeSymbol ?? owner.ContainingType;
        var scoped = new Scoped(
            declaration, ScopeKind.Activity, context.Compilation.Assembly.Name,
            type is null ? null : SymbolNames.MetadataName(type),
            owner is INamedTypeSymbol or IAssemblySymbol ? null : owner.Name);
        foreach (var gap in GapFinder.InDeclarations([scoped]))
        {
            context.ReportDiagnostic(Diagnostic.Create(GapDescriptors.InvalidPeriod, attribute.GetLocation(), gap.Subject, gap.Detail));
        }
    }
}
