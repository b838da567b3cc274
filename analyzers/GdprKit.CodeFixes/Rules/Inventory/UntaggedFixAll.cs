using GdprKit.CodeFixes.Baselines;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>Tags and denies document by document; a baseline is written once for all documents, and the providers that Roslyn brings change documents of code only.</summary>
internal sealed class UntaggedFixAll : FixAllProvider
{
    public static readonly UntaggedFixAll Instance = new();

    /// <summary>One edit a document: each diagnostic keeps its own category, and the using is added once.</summary>
    private static readonly FixAllProvider Attributes = Create(static async (context, document, diagnostics) =>
        await UntaggedPersonalDataFix.ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        // No key: the first member has no name that a baseline could hold, others do.
        if (context.CodeActionEquivalenceKey is UntaggedPersonalDataFix.TagKey or UntaggedPersonalDataFix.DenyKey) return await Attributes.GetFixAsync(context).ConfigureAwait(false);

        var members = (await DiagnosticsInScope.OfAsync(context).ConfigureAwait(false)).Select(f => (f.Project, Name: UntaggedPersonalDataFix.BaselineNameOf(f.Diagnostic))).Where(m => m.Name is not null).Select(m => (m.Project, m.Name!));
        return CodeAction.Create(UntaggedPersonalDataFix.BaselineTitle, cancellation => BaselineEdits.AddAsync(context.Solution, members, cancellation), UntaggedPersonalDataFix.BaselineKey);
    }
}
