using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes;

/// <summary>The diagnostics of a fix-all that edits more than the documents in which they stand.</summary>
internal static class DiagnosticsInScope
{
    /// <summary>What a fix-all is asked to fix, with the projects: those that are located in additional files belong to no document.</summary>
    public static async Task<IReadOnlyList<(Project Project, Diagnostic Diagnostic)>> OfAsync(FixAllContext context)
    {
        if (context is { Scope: FixAllScope.Document, Document: { } document })
        {
            return [.. (await context.GetDocumentDiagnosticsAsync(document).ConfigureAwait(false)).Select(d => (document.Project, d))];
        }

        var all = new List<(Project, Diagnostic)>();
        foreach (var project in context.Scope == FixAllScope.Solution ? context.Solution.Projects : [context.Project])
        {
            all.AddRange((await context.GetAllDiagnosticsAsync(project).ConfigureAwait(false)).Select(d => (project, d)));
        }

        return all;
    }
}
