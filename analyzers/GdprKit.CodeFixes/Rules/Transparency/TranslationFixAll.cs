using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Transparency;

/// <summary>Adds what several translations lack at once; the providers that Roslyn brings change documents of code only.</summary>
internal sealed class TranslationFixAll : FixAllProvider
{
    public static readonly TranslationFixAll Instance = new();

    public override async Task<CodeAction?> GetFixAsync(FixAllContext context)
    {
        var solution = context.Solution;
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            foreach (var diagnostic in await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false))
            {
                solution = await MissingTranslationFix.AddAsync(solution, project.Id, diagnostic, context.CancellationToken).ConfigureAwait(false) ?? solution;
            }
        }

        return CodeAction.Create("Add the missing texts to the translations", _ => Task.FromResult(solution), context.CodeActionEquivalenceKey);
    }
}
