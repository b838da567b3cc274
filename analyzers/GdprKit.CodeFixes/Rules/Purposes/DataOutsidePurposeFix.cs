using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Purposes;
using GdprKit.Analyzers.Semantics;
using GdprKit.Declarations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace GdprKit.CodeFixes.Rules.Purposes;

/// <summary>GDPR7016: declares the data in the activity, which may stand in another file. A purpose is a decision that somebody reviews, so there is no fix-all.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(DataOutsidePurposeFix)), Shared]
public sealed class DataOutsidePurposeFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.DataOutsidePurpose];

    /// <inheritdoc/>
    public override FixAllProvider? GetFixAllProvider() => null;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var place in diagnostic.AdditionalLocations) await OfferAsync(context, diagnostic, place).ConfigureAwait(false);
        }
    }

    private static async Task OfferAsync(CodeFixContext context, Diagnostic diagnostic, Location place)
    {
        if (context.Document.Project.Solution.GetDocument(place.SourceTree) is not { } document || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) return;
        var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
        if (root.FindNode(place.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol activity) return;
        if (!diagnostic.Properties.TryGetValue(PurposeAnalyzer.MemberProperty, out var id) || id is null) return;
        if (DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is not { ContainingType: { IsGenericType: false } holder } member) return;
        if (!model.IsAccessible(declaration.SpanStart, holder) || Declare(document, declaration, activity, member, model, context.CancellationToken) is not { } declare) return;

        var title = $"Declare [Processes(typeof({holder.Name}), nameof({holder.Name}.{member.Name}))] on '{activity.Name}'";
        context.RegisterCodeFix(CodeAction.Create(title, async c => (await declare(c).ConfigureAwait(false)).Project.Solution, $"{id} {activity.Name}"), diagnostic);
    }

    /// <summary>One more name in what lists members of the type already and says nothing else of them, or an attribute of its own.</summary>
    private static Func<CancellationToken, Task<Document>>? Declare(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol activity, ISymbol member, SemanticModel model, CancellationToken cancellationToken)
    {
        string Name(NamesInScope scope, int position) => model.IsAccessible(position, member) ? $"nameof({scope.Name(member.ContainingType, position)}.{member.Name})" : $"\"{member.Name}\"";

        var processes = activity.GetAttributes().Where(a => AttributeReader.KindOf(a) == Kinds.Processes).ToArray();
        if (processes.Select(a => ListOf(a, member.ContainingType, cancellationToken)).FirstOrDefault(l => l?.SyntaxTree == declaration.SyntaxTree) is { } list) return c => ArgumentWriter.AddAsync(document, list, Name, isNamed: false, c);

        string Attribute(NamesInScope scope, int position) => scope.Qualify("Processes()", position).TrimEnd('(', ')');
        string Own(NamesInScope scope, int position) => $"{Attribute(scope, position)}(typeof({scope.Name(member.ContainingType, position)}), {Name(scope, position)})";
        if (processes.Length > 0) return c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, Own)], c);

        // What an activity names takes the place of what it holds, and of what is named around it.
        var declarations = CompilationDeclarations.Of(model.Compilation);
        if (declarations.MembersOf(SymbolNames.Reference(activity)).Count > 0) return c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, WithItsOwn)], c);
        return declarations.Read(activity) is { } declared && declarations.Resolve(declared).Items.Count == 0 ? c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, Own)], c) : null;

        string WithItsOwn(NamesInScope scope, int position) => $"{Attribute(scope, position)}(typeof({scope.Name(activity, position)}))] [{Own(scope, position)}";
    }

    /// <summary>The attribute that names members of a type one by one.</summary>
    private static AttributeSyntax? ListOf(AttributeData attribute, ISymbol type, CancellationToken cancellationToken) =>
        attribute.NamedArguments.IsEmpty && attribute.ConstructorArguments is { Length: 2 } arguments && SymbolEqualityComparer.Default.Equals(arguments[0].Value as ISymbol, type)
        && attribute.ApplicationSyntaxReference?.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: { Count: > 1 } written } list
        && written[1].Expression is InvocationExpressionSyntax or LiteralExpressionSyntax
            ? list
            : null;
}
