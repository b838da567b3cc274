using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules;

/// <summary>
/// Offers attributes that answer what an activity lacks. Each choice is a decision that somebody must be able to defend, so there is no
/// fix-all.
/// </summary>
public abstract class DeclareFix : CodeFixProvider
{
    /// <inheritdoc/>
    public sealed override ImmutableArray<string> FixableDiagnosticIds => [DiagnosticId];

    /// <summary>The rule that the choices answer.</summary>
    protected abstract string DiagnosticId { get; }

    /// <summary>What to offer, in order.</summary>
    protected abstract IEnumerable<(string Title, string Attribute)> Choices { get; }

    /// <inheritdoc/>
    public sealed override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public sealed override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        // A host is told of its libraries at the controller; there is nothing to write there.
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } type) return;

        foreach (var (title, attribute) in Choices)
        {
            context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => AttributeWriter.AddAsync(context.Document, [(type.Identifier.Span, attribute)], cancellation), equivalenceKey: attribute),
                context.Diagnostics);
        }
    }
}
