using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers;
using GdprKit.Analyzers.Rules.Inventory;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>GDPR1001, GDPR1011 and GDPR1012: tags the member with the category that the detector proposes, or states that it is no personal data.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntaggedPersonalDataFix)), Shared]
public sealed class UntaggedPersonalDataFix : CodeFixProvider
{
    private const string TagKey = RuleIdentifiers.UntaggedPersonalData + ".Tag";
    private const string DenyKey = RuleIdentifiers.UntaggedPersonalData + ".Deny";
    internal const string Denial = "NotPersonalData(\"TODO: why this is no personal data\")";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.UntaggedPersonalData, RuleIdentifiers.LikelyPersonalData, RuleIdentifiers.PossiblePersonalData];

    /// <summary>One edit a document: each diagnostic keeps its own category, and the using is added once.</summary>
    public override FixAllProvider GetFixAllProvider() => FixAllProvider.Create(static async (context, document, diagnostics) =>
        await ApplyAsync(document, diagnostics, context.CodeActionEquivalenceKey, context.CancellationToken).ConfigureAwait(false));

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // dotnet format applies the first action.
        if (CategoryOf(context.Diagnostics[0]) is { } category) Offer($"Tag as [PersonalData(DataCategory.{category})]", TagKey);
        Offer("State [NotPersonalData(\"…\")]", DenyKey);
        return Task.CompletedTask;

        void Offer(string title, string key) => context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => ApplyAsync(context.Document, context.Diagnostics, key, cancellation), key), context.Diagnostics);
    }

    private static Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken) =>
        AttributeWriter.AddAsync(
            document,
            [.. diagnostics.Select(d => (d.Location.SourceSpan, Attribute: key == DenyKey ? Denial : CategoryOf(d) is { } category ? $"PersonalData(DataCategory.{category})" : null)).Where(e => e.Attribute is not null).Select(e => (e.SourceSpan, e.Attribute!))],
            cancellationToken);

    private static string? CategoryOf(Diagnostic diagnostic) =>
        diagnostic.Properties.TryGetValue(UntaggedPersonalDataAnalyzer.CategoryProperty, out var category) ? category : null;
}
