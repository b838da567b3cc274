using System.Collections.Immutable;
using System.Composition;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Lawfulness;

/// <summary>GDPR2008, GDPR7013: takes away the initialiser of a property or field; elsewhere the value becomes false.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(ConsentByDefaultFix)), Shared]
public sealed class ConsentByDefaultFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.ConsentByDefault, RuleIdentifiers.OptionalDataByDefault];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        foreach (var diagnostic in context.Diagnostics)
        {
            // A constant of another name may be used elsewhere.
            if (root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not LiteralExpressionSyntax { RawKind: (int)SyntaxKind.TrueLiteralExpression } value) continue;

            var change = Change(value);
            context.RegisterCodeFix(
                CodeAction.Create("Let it be false", async c => context.Document.WithText((await context.Document.GetTextAsync(c).ConfigureAwait(false)).WithChanges(change)), nameof(ConsentByDefaultFix)),
                diagnostic);
        }
    }

    private static TextChange Change(LiteralExpressionSyntax value) => value.Parent switch
    {
        // With the space before it and, after a property, the semicolon.
        EqualsValueClauseSyntax { Parent: PropertyDeclarationSyntax property } => new(TextSpan.FromBounds(property.AccessorList!.Span.End, property.Span.End), ""),
        EqualsValueClauseSyntax { Parent: VariableDeclaratorSyntax field } => new(TextSpan.FromBounds(field.Identifier.Span.End, field.Span.End), ""),
        _ => new(value.Span, "false"),
    };
}
