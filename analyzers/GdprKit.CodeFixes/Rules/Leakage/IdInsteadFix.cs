using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Inventory;
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

/// <summary>Writes the id of the object where its data leaks, <c>customer.Id</c> for <c>customer.Email</c>, and names the hole of a template after it. Not where something else says that the value is an e-mail address.</summary>
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
            if (Change(read, name, id, model, context.CancellationToken) is not { } change || ValueNames.Name(read, member, model, context.CancellationToken)) continue;

            var changes = new[] { change };
            if (TemplateHole.Of(read) is { } hole)
            {
                var isNumbered = hole.Name.Length > 0 && char.IsDigit(hole.Name[0]); // {0}
                if (ValueNames.IsNameOf(hole.Before, member) || (!isNumbered && IsTaken(HoleOf(member, id), hole, model, context.CancellationToken))) continue;
                if (!isNumbered) changes = [new(hole.Span, HoleOf(member, id)), change];
            }

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

    private static string HoleOf(ISymbol member, ISymbol id) => id.Name == "Id" ? member.ContainingType.Name + "Id" : id.Name;

    /// <summary>Whether another hole has the name, or one before gets it when all leaks are mended at once: a log keeps one value of a name.</summary>
    private static bool IsTaken(string name, TemplateHole hole, SemanticModel model, CancellationToken cancellationToken) =>
        hole.Others.Contains(name) || hole.ValuesBefore.SelectMany(v => v.DescendantNodesAndSelf()).OfType<ExpressionSyntax>().Any(e =>
            Name(e) is { } read
            && model.GetSymbolInfo(read, cancellationToken).Symbol is { Kind: SymbolKind.Property or SymbolKind.Field } member
            && TagReader.Of(model.Compilation).AnswerOf(member) is { IsPersonalData: true }
            && IdOf(member, e, model, cancellationToken) is { } id
            && HoleOf(member, id) == name);
}
