using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Recipients;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules.Recipients;

/// <summary>GDPR5018: declares the recipient on the assembly, below the controller. Each is a decision about a company, so there is no fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UndeclaredProcessorFix)), Shared]
public sealed class UndeclaredProcessorFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.UndeclaredProcessor];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root?.FindNode(context.Span).FirstAncestorOrSelf<AttributeSyntax>()?.Parent is not AttributeListSyntax { Parent: CompilationUnitSyntax } controller) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (!diagnostic.Properties.TryGetValue(UndeclaredProcessorAnalyzer.DeclarationProperty, out var declaration) || declaration is null) continue;

            context.RegisterCodeFix(
                CodeAction.Create($"Declare [assembly: {declaration}]", c => AttributeWriter.AddBelowAsync(context.Document, controller, declaration, c), equivalenceKey: declaration),
                diagnostic);
        }
    }
}
