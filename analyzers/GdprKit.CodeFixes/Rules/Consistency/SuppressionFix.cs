using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Consistency;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules.Consistency;

/// <summary>GDPR9003: makes room for the reason. What it writes is none, so the diagnostic stays until somebody has replaced it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SuppressionFix)), Shared]
public sealed class SuppressionFix : CodeFixProvider
{
    private const string Title = "Add a Justification";
    private const string Written = SuppressionAnalyzer.Justification + " = \"TODO: why\"";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.UnexplainedSuppression];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        // Nothing to make room for in a pragma, in [NotPersonalData], and where the placeholder stands already.
        if (root?.FindNode(context.Span) is not AttributeSyntax attribute || SuppressionReader.RuleArgument(attribute) is null || ArgumentWriter.Says(attribute, Written)) return;

        context.RegisterCodeFix(CodeAction.Create(Title, cancellation => ArgumentWriter.AddAsync(context.Document, attribute, Written, cancellation), Title), context.Diagnostics);
    }
}
