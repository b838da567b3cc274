using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Leakage.Literals;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Analyzers.Rules.Leakage;

/// <summary>GDPR7011: a literal that looks like data of a real person. The message does not repeat it: logs of builds are read by many.</summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class PersonalLiteralAnalyzer : GdprKitAnalyzer
{
    private static readonly DiagnosticDescriptor Rule = Descriptor.Create(
        RuleIdentifiers.PersonalDataLiteral, "Real-looking personal data in code",
        "This looks like {0} of a real person (GDPR Art. 5(1)(b), 5(1)(f)): use {1}", DiagnosticSeverity.Warning,
        "Code is copied, published and kept for ever; data of customers was collected for something else (C-77/21).");

    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = [Rule];

    /// <inheritdoc/>
    protected override void Register(CompilationStartAnalysisContext context) => context.RegisterSyntaxNodeAction(Analyze, SyntaxKind.StringLiteralExpression);

    private static void Analyze(SyntaxNodeAnalysisContext context)
    {
        var literal = (LiteralExpressionSyntax)context.Node;
        if (LiteralFinder.Find(literal.Token.ValueText) is not { } found) return;

        // What attributes say is declared, such as whom to write to of data protection.
        if (literal.FirstAncestorOrSelf<AttributeSyntax>() is not null) return;
        context.ReportDiagnostic(Diagnostic.Create(Rule, literal.GetLocation(), found.What, found.Instead));
    }
}
