using System.Collections.Immutable;
using System.Composition;
using GdprKit.CodeFixes.Baselines;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Consistency;

/// <summary>GDPR9018: takes the line out of the baseline.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(StaleBaselineEntryFix), DocumentKinds = [nameof(TextDocumentKind.AdditionalDocument)], DocumentExtensions = [".txt"]), Shared]
public sealed class StaleBaselineEntryFix : CodeFixProvider
{
    private const string Title = "Remove the line";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.StaleBaselineEntry];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => new All();

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var project = context.TextDocument.Project;
        context.RegisterCodeFix(
            CodeAction.Create(Title, cancellation => BaselineEdits.RemoveAsync(project.Solution, context.Diagnostics.Select(d => (project, d)), cancellation), Title), context.Diagnostics);
        return Task.CompletedTask;
    }

    /// <summary>The providers that Roslyn brings change documents of code only.</summary>
    private sealed class All : FixAllProvider
    {
        public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
        {
            var stale = await DiagnosticsInScope.OfAsync(context).ConfigureAwait(false);
            return CodeAction.Create(Title, cancellation => BaselineEdits.RemoveAsync(context.Solution, stale, cancellation), Title);
        }
    }
}
