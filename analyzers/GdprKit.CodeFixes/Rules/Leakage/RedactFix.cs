using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>Redacts what leaks by a redactor of Microsoft's library that is at hand: <c>redactor.Redact(customer.Email)</c>.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(RedactFix)), Shared]
public sealed class RedactFix : CodeFixProvider
{
    private const string Redaction = "Microsoft.Extensions.Compliance.Redaction.";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIdentifiers.PersonalDataInLog, RuleIdentifiers.PersonalDataInException, RuleIdentifiers.PersonalDataInTelemetry, RuleIdentifiers.PersonalDataInPrompt];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model?.Compilation.GetTypeByMetadataName(Redaction + "Redactor") is not { } redactor) return;

        var provider = model.Compilation.GetTypeByMetadataName(Redaction + "IRedactorProvider");
        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax read) continue;
            var whole = Whole(read);
            if (model.GetTypeInfo(whole, context.CancellationToken).Type?.SpecialType != SpecialType.System_String) continue;

            var scope = new NamesInScope(model, (CompilationUnitSyntax)root, await context.Document.GetTextAsync(context.CancellationToken).ConfigureAwait(false));
            if (By(model, whole.SpanStart, redactor, provider, diagnostic, scope) is not { } by) continue;

            context.RegisterCodeFix(CodeAction.Create($"Redact with '{by}'", c => RedactAsync(context.Document, whole.Span, by, scope, c), nameof(RedactFix)), diagnostic);
        }
    }

    /// <summary><c>customer?.Email</c> is one value.</summary>
    private static ExpressionSyntax Whole(ExpressionSyntax read)
    {
        while (read.Parent is ConditionalAccessExpressionSyntax around && around.WhenNotNull == read) read = around;
        return read;
    }

    /// <summary>The code of a redactor that can be named there; <see langword="null"/>: there is none.</summary>
    private static string? By(SemanticModel model, int position, INamedTypeSymbol redactor, INamedTypeSymbol? provider, Diagnostic diagnostic, NamesInScope scope)
    {
        var named = model.LookupSymbols(position).Select(s => (s.Name, Type: TypeOf(s))).Where(s => s.Type is not null).ToArray();
        if (named.FirstOrDefault(s => Derives(s.Type!, redactor)).Name is { } one) return one;
        return provider is not null
            && named.FirstOrDefault(s => SymbolEqualityComparer.Default.Equals(s.Type, provider)).Name is { } all
            && diagnostic.Properties.TryGetValue(Finding.CategoryProperty, out var category)
            && model.Compilation.GetTypeByMetadataName("GdprKit.GdprTaxonomy") is { } taxonomy
            && !taxonomy.GetMembers(category!).IsEmpty
                ? $"{all}.GetRedactor({scope.Name(taxonomy, position)}.{category})"
                : null;
    }

    private static ITypeSymbol? TypeOf(ISymbol symbol) => symbol switch
    {
        ILocalSymbol local => local.Type,
        IParameterSymbol parameter => parameter.Type,
        IFieldSymbol field => field.Type,
        IPropertySymbol property => property.Type,
        _ => null,
    };

    private static bool Derives(ITypeSymbol type, INamedTypeSymbol from)
    {
        for (var current = type; current is not null; current = current.BaseType)
        {
            if (SymbolEqualityComparer.Default.Equals(current, from)) return true;
        }

        return false;
    }

    private static async Task<Document> RedactAsync(Document document, TextSpan span, string by, NamesInScope scope, CancellationToken cancellationToken)
    {
        var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
        return document.WithText(text.WithChanges(scope.Usings().Append(new TextChange(span, $"{by}.Redact({text.ToString(span)})")).OrderBy(c => c.Span.Start)));
    }
}
