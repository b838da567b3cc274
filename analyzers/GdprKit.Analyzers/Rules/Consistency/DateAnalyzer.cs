using System.Collections.Immutable;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Consistency;

/// <summary>GDPR9021: the date of a review is no date.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class DateAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Invalid = Descriptor.Create(
        RuleIdentifiers.InvalidDate, "Date that cannot be read",
        "{0} of [{1}] is '{2}', which is no date: write it as yyyy-MM-dd (ISO 8601)", DiagnosticSeverity.Error,
        "A review whose date cannot be read is never due.");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Invalid];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.Attribute);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var attribute = (AttributeSyntax)context.Node;
        var (kind, property) = AttributeOwner.SimpleName(attribute) switch
        {
            "NotPersonalData" or "NotPersonalDataAttribute" => (Kinds.NotPersonalData, "ReviewBy"),
            "ProcessingActivity" or "ProcessingActivityAttribute" => (Kinds.ProcessingActivity, "Reviewed"),
            _ => default,
        };
        if (kind is null || AttributeOwner.Named(attribute, property) is not { } written) return;
        if (context.SemanticModel.GetConstantValue(written, context.CancellationToken).Value is not string date || IsoDate.Read(date) is not null) return;
        if (context.SemanticModel.GetSymbolInfo(attribute, context.CancellationToken).Symbol?.ContainingType.ToDisplayString() != $"GdprKit.{kind}Attribute") return;

        context.ReportDiagnostic(Diagnostic.Create(Invalid, written.GetLocation(), property, kind, date));
    }
}
