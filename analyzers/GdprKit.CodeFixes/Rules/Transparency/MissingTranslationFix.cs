using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Rules.Transparency;
using GdprKit.Analyzers.Translations;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Rules.Transparency;

/// <summary>GDPR3009: adds the units that a translation file lacks, for somebody to translate. The state <c>new</c> keeps the gap open until then.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingTranslationFix)), Shared]
public sealed class MissingTranslationFix : CodeFixProvider
{
    private const string Title = "Add the missing texts to the translation";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.MissingTranslation];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => TranslationFixAll.Instance;

    /// <inheritdoc/>
    public override async Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // Nothing to offer where all units stand in the file already, or where a library has the file.
            var project = context.Document.Project;
            if (await AddAsync(project.Solution, project.Id, diagnostic, context.CancellationToken).ConfigureAwait(false) is not { } added) continue;
            context.RegisterCodeFix(CodeAction.Create(Title, _ => Task.FromResult(added), Title), diagnostic);
        }
    }

    /// <summary>The solution with the units of a diagnostic in the project's file for that language; <see langword="null"/>: there is nothing to add, or no file to add to.</summary>
    internal static async Task<Solution?> AddAsync(Solution solution, ProjectId project, Diagnostic diagnostic, CancellationToken cancellationToken)
    {
        var properties = diagnostic.Properties;
        if (!properties.TryGetValue(TranslationAnalyzer.LanguageProperty, out var language) || !properties.TryGetValue(TranslationAnalyzer.TextsProperty, out var texts)) return null;

        foreach (var file in solution.GetProject(project)!.AdditionalDocuments.Where(d => TranslationFiles.Is(d.FilePath ?? d.Name)))
        {
            var text = await file.GetTextAsync(cancellationToken).ConfigureAwait(false);
            if (XliffWriter.Add(text.ToString(), language!, TranslationFiles.Split(texts!)) is not { } added) continue;
            return solution.WithAdditionalDocumentText(file.Id, SourceText.From(added, text.Encoding, text.ChecksumAlgorithm));
        }

        return null;
    }
}
