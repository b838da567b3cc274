using System.Collections.Immutable;
using System.Composition;
using GdprKit.CodeFixes.Remedies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules;

/// <summary>
/// Offers what the catalogue of remedies has for a rule. Each choice is a decision that somebody must be able to defend, so there is no fix-all.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RemedyFix)), Shared]
public sealed class RemedyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [.. RemedyCatalogue.All.Keys.OrderBy(k => k, StringComparer.Ordinal)];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span) is not { } node) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!RemedyCatalogue.All.TryGetValue(diagnostic.Id, out var remedies)) continue;
            foreach (var remedy in remedies)
            {
                if (Apply(remedy, context.Document, node) is not { } apply) continue;
                context.RegisterCodeFix(CodeAction.Create(remedy.Title, apply, equivalenceKey: remedy.Code), diagnostic);
            }
        }
    }

    /// <summary>How the remedy is written there; <see langword="null"/> where it cannot be.</summary>
    private static Func<CancellationToken, Task<Document>>? Apply(Remedy remedy, Document document, SyntaxNode node)
    {
        // A host is told of its libraries at the controller; there is no type to write onto.
        var type = node.FirstAncestorOrSelf<TypeDeclarationSyntax>();
        var attribute = node.FirstAncestorOrSelf<AttributeSyntax>();
        return remedy.Kind switch
        {
            RemedyKind.Declare when type is not null => c => AttributeWriter.AddAsync(document, [(type.Identifier.Span, remedy.Code)], c),
            RemedyKind.DeclareOnAssembly when attribute?.Parent is AttributeListSyntax { Parent: CompilationUnitSyntax } list => c => AttributeWriter.AddBelowAsync(document, list, remedy.Code, c),
            RemedyKind.Say when attribute is not null && !ArgumentWriter.Says(attribute, remedy.Code) => c => ArgumentWriter.AddAsync(document, attribute, remedy.Code, c),
            _ => null,
        };
    }
}
