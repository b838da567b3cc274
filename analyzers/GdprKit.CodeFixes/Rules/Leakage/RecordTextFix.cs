using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>Has the build write the text of a record: <c>[RedactPersonalData]</c>, and <c>partial</c> where it is not.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RecordTextFix)), Shared]
public sealed class RecordTextFix : CodeFixProvider
{
    private const string Attribute = "RedactPersonalData";
    private const string Partial = "partial ";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.PersonalDataInRecordText];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root?.FindToken(diagnostic.Location.SourceSpan.Start).Parent is not RecordDeclarationSyntax record || record.Identifier.Span != diagnostic.Location.SourceSpan || WritesText(record) || IsOfFile(record)) continue;
            context.RegisterCodeFix(CodeAction.Create("Redact personal data in the text of the record", c => RedactAsync(context.Document, record, c), nameof(RecordTextFix)), diagnostic);
        }
    }

    private static bool WritesText(RecordDeclarationSyntax record) => record.Members.Any(m => m is MethodDeclarationSyntax { Identifier.ValueText: "ToString" or "PrintMembers" });

    private static bool IsOfFile(RecordDeclarationSyntax record) => record.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Any(t => t.Modifiers.Any(SyntaxKind.FileKeyword));

    private static async Task<Document> RedactAsync(Document document, RecordDeclarationSyntax record, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        var changes = record.AncestorsAndSelf().OfType<TypeDeclarationSyntax>().Where(t => !t.Modifiers.Any(SyntaxKind.PartialKeyword)).Select(t => new TextChange(new TextSpan(t.Keyword.SpanStart, 0), Partial)).Reverse().ToArray();
        var partial = document.WithText(text.WithChanges(changes));
        if (record.AttributeLists.SelectMany(l => l.Attributes).Any(a => AttributeOwner.SimpleName(a) is Attribute or Attribute + "Attribute")) return partial;

        var model = await partial.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false);
        if (model?.Compilation.GetTypeByMetadataName($"GdprKit.{Attribute}Attribute") is not { } attribute) return document;
        // All that was added stands before the name.
        var identifier = new TextSpan(record.Identifier.SpanStart + (changes.Length * Partial.Length), record.Identifier.Span.Length);
        return await AttributeWriter.AddAsync(partial, [(identifier, (scope, position) => scope.Name(attribute, position, isAttribute: true))], cancellationToken).ConfigureAwait(false);
    }
}
