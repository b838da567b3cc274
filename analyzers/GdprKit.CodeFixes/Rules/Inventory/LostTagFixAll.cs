using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>Tags all members at once that copies in a scope lose; the providers that Roslyn brings change only the files in which the copies stand.</summary>
internal sealed class LostTagFixAll : FixAllProvider
{
    public static readonly LostTagFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var diagnostics = (await DiagnosticsInScope.OfAsync(context).ConfigureAwait(false)).Select(d => d.Diagnostic);
        return CodeAction.Create(
            "Answer for every member that a tag is lost at",
            cancellation => LostTagFix.ApplyAsync(context.Solution, diagnostics, context.CodeActionEquivalenceKey, cancellation), context.CodeActionEquivalenceKey);
    }
}
