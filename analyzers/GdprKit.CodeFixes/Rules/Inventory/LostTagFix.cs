using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>GDPR1013: tags the member as the one that it is copied from, or states that it is no personal data. The member may stand in another file than the copy.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(LostTagFix)), Shared]
public sealed class LostTagFix : CodeFixProvider
{
    private const string TagKey = RuleIdentifiers.LostTag + ".Tag";
    private const string DenyKey = RuleIdentifiers.LostTag + ".Deny";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.LostTag];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => LostTagFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        var solution = context.Document.Project.Solution;
        foreach (var diagnostic in context.Diagnostics)
        {
            // dotnet format applies the first action.
            if (await TagAsync(solution, diagnostic, context.CancellationToken).ConfigureAwait(false) is not null) Offer($"Tag as '{diagnostic.Properties[LostTagAnalyzer.NameProperty]}' is", TagKey);
            if (DocumentOf(solution, diagnostic) is not null) Offer("State [NotPersonalData(\"…\")]", DenyKey);

            void Offer(string title, string key) => context.RegisterCodeFix(
                CodeAction.Create(title, cancellation => ApplyAsync(solution, [diagnostic], key, cancellation), key), diagnostic);
        }
    }

    /// <summary>The solution with an attribute on each member that a diagnostic tells of; one that is copied to in several places gets one.</summary>
    internal static async Task<Solution> ApplyAsync(Solution solution, IEnumerable<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken)
    {
        var changed = solution;
        foreach (var file in diagnostics.GroupBy(d => DocumentOf(solution, d)))
        {
            if (file.Key is not { } document) continue;

            var additions = ImmutableArray.CreateBuilder<(TextSpan, AttributeWriter.Written)>();
            foreach (var diagnostic in file.OrderBy(d => d.Location.SourceTree?.FilePath, StringComparer.Ordinal).ThenBy(d => d.Location.SourceSpan.Start))
            {
                var written = key == DenyKey ? static (scope, position) => scope.Qualify(UntaggedPersonalDataFix.Denial, position) : await TagAsync(solution, diagnostic, cancellationToken).ConfigureAwait(false);
                if (written is not null) additions.Add((diagnostic.AdditionalLocations[0].SourceSpan, written));
            }

            var tagged = await AttributeWriter.AddAsync(document, additions.ToImmutable(), cancellationToken).ConfigureAwait(false);
            changed = changed.WithDocumentText(document.Id, await tagged.GetTextAsync(cancellationToken).ConfigureAwait(false));
        }

        return changed;
    }

    /// <summary>The tags of the copied member, for the file of the member that gets them; <see langword="null"/>: they cannot stand there.</summary>
    private static async Task<AttributeWriter.Written?> TagAsync(Solution solution, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        if (DocumentOf(solution, diagnostic) is not { } document || await document.GetSemanticModelAsync(cancellationToken).ConfigureAwait(false) is not { } model) return null;

        var compilation = model.Compilation;
        if (!diagnostic.Properties.TryGetValue(LostTagAnalyzer.SourceProperty, out var id) || DocumentationCommentId.GetFirstSymbolForDeclarationId(id!, compilation) is not { } source) return null;
        if (TagReader.Of(compilation).AnswerOf(source) is not { IsPersonalData: true } answer) return null;

        var declaration = (await model.SyntaxTree.GetRootAsync(cancellationToken).ConfigureAwait(false)).FindToken(diagnostic.AdditionalLocations[0].SourceSpan.Start).Parent;
        if (declaration is null || model.GetDeclaredSymbol(declaration, cancellationToken) is not { } member) return null;

        var isParameter = declaration is ParameterSyntax;
        if (!answer.Tags.All(t => TagCopy.Fits(t, member, isParameter, compilation))) return null;

        // In lists of their own, since the lists of a parameter may speak of different things.
        return (scope, position) => string.Join("] [", answer.Tags.Select(t => TagCopy.Write(t, scope, position, isParameter)));
    }

    private static Document? DocumentOf(Solution solution, Diagnostic diagnostic) => diagnostic.AdditionalLocations.FirstOrDefault()?.SourceTree is { } tree ? solution.GetDocument(tree) : null;
}
