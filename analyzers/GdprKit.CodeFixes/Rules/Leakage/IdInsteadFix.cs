using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Leakage.Flow;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Leakage;

/// <summary>Writes the id of the object where its data leaks, <c>customer.Id</c> for <c>customer.Email</c>, and names the hole of a template after it.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(IdInsteadFix)), Shared]
public sealed class IdInsteadFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds =>
        [RuleIdentifiers.PersonalDataInLog, RuleIdentifiers.PersonalDataInException, RuleIdentifiers.PersonalDataInUrl, RuleIdentifiers.PersonalDataInTelemetry, RuleIdentifiers.PersonalDataInKey];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var root = await context.Document.GetSyntaxRootAsync(context.CancellationToken).ConfigureAwait(false);
        var model = await context.Document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false);
        if (root is null || model is null) return;

        foreach (var diagnostic in context.Diagnostics)
        {
            if (root.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true) is not ExpressionSyntax read || Name(read) is not { } name) continue;
            if (model.GetSymbolInfo(name, context.CancellationToken).Symbol is not { Kind: SymbolKind.Property or SymbolKind.Field } member || IdOf(member, read, model, context.CancellationToken) is not { } id) continue;
            if (Change(read, name, id, model, context.CancellationToken) is not { } change) continue;

            var changes = Template(read, member, id) is { } template ? [template, change] : new[] { change };
            context.RegisterCodeFix(
                CodeAction.Create($"Use '{id.Name}' instead", async c => context.Document.WithText((await context.Document.GetTextAsync(c).ConfigureAwait(false)).WithChanges(changes)), nameof(IdInsteadFix)),
                diagnostic);
        }
    }

    private static SimpleNameSyntax? Name(ExpressionSyntax read) => read switch
    {
        MemberAccessExpressionSyntax access => access.Name,
        MemberBindingExpressionSyntax binding => binding.Name,
        SimpleNameSyntax name => name,
        _ => null,
    };

    private static ISymbol? IdOf(ISymbol member, ExpressionSyntax read, SemanticModel model, CancellationToken cancellationToken)
    {
        var type = (read is MemberAccessExpressionSyntax access ? model.GetTypeInfo(access.Expression, cancellationToken).Type as INamedTypeSymbol : null) ?? member.ContainingType;
        return new[] { Clearance.IdentifierOf(type), "Id", type.Name + "Id" }.OfType<string>().Select(n => TaggableMembers.Find(type, n))
            .FirstOrDefault(i => i is { IsStatic: false } && i.Name != member.Name && model.IsAccessible(read.SpanStart, i));
    }

    /// <summary>Where any value may stand, the id may; where a text must, its text. Elsewhere, as before <c>??</c>, nobody knows.</summary>
    private static TextChange? Change(ExpressionSyntax read, SimpleNameSyntax name, ISymbol id, SemanticModel model, CancellationToken cancellationToken)
    {
        ExpressionSyntax whole = read;
        while (whole.Parent is ConditionalAccessExpressionSyntax around && around.WhenNotNull == whole) whole = around;
        var needsText = model.GetTypeInfo(whole, cancellationToken).ConvertedType?.SpecialType == SpecialType.System_String && TaggableMembers.TypeOf(id)?.SpecialType != SpecialType.System_String;
        return whole.Parent switch
        {
            InterpolationSyntax { FormatClause: null } => new(name.Span, id.Name),
            BinaryExpressionSyntax { RawKind: (int)SyntaxKind.AddExpression } => new(name.Span, id.Name),
            ArgumentSyntax or EqualsValueClauseSyntax or AssignmentExpressionSyntax => new(name.Span, needsText ? id.Name + ".ToString()" : id.Name),
            _ => null,
        };
    }

    /// <summary>The hole in the template that the value fills.</summary>
    private static TextChange? Template(ExpressionSyntax read, ISymbol member, ISymbol id)
    {
        if (read.FirstAncestorOrSelf<ArgumentSyntax>() is not { Parent: ArgumentListSyntax { Arguments: var arguments } } argument) return null;
        var template = arguments.IndexOf(a => a.Expression is LiteralExpressionSyntax { RawKind: (int)SyntaxKind.StringLiteralExpression });
        var hole = arguments.IndexOf(argument) - template - 1;
        if (template < 0 || hole < 0) return null;

        var token = ((LiteralExpressionSyntax)arguments[template].Expression).Token;
        for (var i = 0; i < token.Text.Length - 1; i++)
        {
            if (token.Text[i] != '{') continue;
            if (token.Text[i + 1] == '{')
            {
                i++;
                continue;
            }

            if (hole-- > 0) continue;
            var end = token.Text.IndexOfAny(['}', ':', ','], i);
            if (end < 0 || !char.IsLetter(token.Text[i + 1])) return null; // {0}
            return new(TextSpan.FromBounds(token.SpanStart + i + 1, token.SpanStart + end), id.Name == "Id" ? member.ContainingType.Name + "Id" : id.Name);
        }

        return null;
    }
}
