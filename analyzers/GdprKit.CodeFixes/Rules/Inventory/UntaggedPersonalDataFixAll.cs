using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>Fixes a document in one edit, so that its using directives are written once. Each member gets its own category.</summary>
internal sealed class UntaggedPersonalDataFixAll : DocumentBasedFixAllProvider
{
    public static readonly UntaggedPersonalDataFixAll Instance = new();

    private UntaggedPersonalDataFixAll()
    {
    }

    protected override async Task<Document?> FixAllAsync(FixAllContext fixAllContext, Document document, ImmutableArray<Diagnostic> diagnostics) =>
        await TaggedMembers.WriteAsync(document, diagnostics, fixAllContext.CodeActionEquivalenceKey!, fixAllContext.CancellationToken).ConfigureAwait(false);
}
