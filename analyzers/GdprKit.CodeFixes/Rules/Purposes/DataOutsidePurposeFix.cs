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
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            foreach (var place in diagnostic.AdditionalLocations)
            {
                if (solution.GetDocument(place.SourceTree) is not { } document || await document.GetSemanticModelAsync(context.CancellationToken).ConfigureAwait(false) is not { } model) continue;
                var root = await model.SyntaxTree.GetRootAsync(context.CancellationToken).ConfigureAwait(false);
                if (root.FindNode(place.SourceSpan).FirstAncestorOrSelf<TypeDeclarationSyntax>() is not { } declaration || model.GetDeclaredSymbol(declaration, context.CancellationToken) is not INamedTypeSymbol activity) continue;
                if (!diagnostic.Properties.TryGetValue(PurposeAnalyzer.MemberProperty, out var id) || id is null || DocumentationCommentId.GetFirstSymbolForDeclarationId(id, model.Compilation) is not { ContainingType: { IsGenericType: false } holder } member) continue;
                if (!model.IsAccessible(declaration.SpanStart, holder) || Declare(document, declaration, activity, member, model, context.CancellationToken) is not { } declare) continue;

                context.RegisterCodeFix(
                    CodeAction.Create($"Declare [Processes(typeof({holder.Name}), nameof({holder.Name}.{member.Name}))] on '{activity.Name}'", async c => (await declare(c).ConfigureAwait(false)).Project.Solution, $"{id} {activity.Name}"),
                    diagnostic);
            }
        }
    }

    /// <summary>One more name in what lists members of the type already and says nothing else of them, or an attribute of its own.</summary>
    private static Func<CancellationToken, Task<Document>>? Declare(Document document, TypeDeclarationSyntax declaration, INamedTypeSymbol activity, ISymbol member, SemanticModel model, CancellationToken cancellationToken)
    {
        string Name(NamesInScope scope, int position) => model.IsAccessible(position, member) ? $"nameof({scope.Name(member.ContainingType, position)}.{member.Name})" : $"\"{member.Name}\"";

        var processes = activity.GetAttributes().Where(a => AttributeReader.KindOf(a) == Kinds.Processes).ToArray();
        foreach (var attribute in processes)
        {
            if (!attribute.NamedArguments.IsEmpty || attribute.ConstructorArguments is not { Length: 2 } arguments || !SymbolEqualityComparer.Default.Equals(arguments[0].Value as ISymbol, member.ContainingType)) continue;
            if (arguments[1].IsNull || arguments[1].Values.IsEmpty || attribute.ApplicationSyntaxReference is not { } reference || reference.SyntaxTree != declaration.SyntaxTree) continue;
            if (reference.GetSyntax(cancellationToken) is AttributeSyntax { ArgumentList.Arguments: { Count: > 1 } written } list && written[1].Expression is InvocationExpressionSyntax or LiteralExpressionSyntax) return c => ArgumentWriter.AddAsync(document, list, Name, isNamed: false, c);
        }

        string Attribute(NamesInScope scope, int position) => scope.Qualify("Processes()", position).TrimEnd('(', ')');
        string Own(NamesInScope scope, int position) => $"{Attribute(scope, position)}(typeof({scope.Name(member.ContainingType, position)}), {Name(scope, position)})";
        if (processes.Length > 0) return c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, Own)], c);

        // What an activity names takes the place of what it holds, and of what is named around it.
        var declarations = CompilationDeclarations.Of(model.Compilation);
        if (declarations.MembersOf(SymbolNames.Reference(activity)).Count > 0) return c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, (scope, position) => $"{Attribute(scope, position)}(typeof({scope.Name(activity, position)}))] [{Own(scope, position)}")], c);
        return declarations.Read(activity) is { } declared && declarations.Resolve(declared).Items.Count == 0 ? c => AttributeWriter.AddAsync(document, [(declaration.Identifier.Span, Own)], c) : null;
    }
}
