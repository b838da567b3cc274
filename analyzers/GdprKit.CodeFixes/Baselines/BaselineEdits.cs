using System.Text;
using GdprKit.Analyzers.Baselines;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace GdprKit.CodeFixes.Baselines;

/// <summary>Edits the baselines of a solution's projects. The projects of one file's targets share its baseline, which is edited once for all of them.</summary>
internal static class BaselineEdits
{
    /// <summary>Without a mark of the encoding, which editors take for granted and <c>grep</c> and <c>sort</c> do not.</summary>
    private static readonly SourceText Empty = SourceText.From("", new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));

    /// <summary>Adds members to the baselines of their projects; makes the file beside the project where there is none.</summary>
    public static async Task<Solution> AddAsync(Solution solution, IEnumerable<(Project Project, string Name)> members, CancellationToken cancellationToken)
    {
        foreach (var file in members.GroupBy(m => PathFor(m.Project), StringComparer.Ordinal))
        {
            if (file.Key is null) continue;

            var projects = file.Select(m => m.Project.Id).Distinct().ToArray();
            var old = projects.Select(p => In(solution.GetProject(p)!, file.Key)).FirstOrDefault(d => d is not null);
            var text = old is null ? null : await old.GetTextAsync(cancellationToken).ConfigureAwait(false);
            var added = BaselineText.Add(text is { Length: > 0 } ? text : Empty, file.Select(m => m.Name));
            foreach (var project in projects)
            {
                solution = In(solution.GetProject(project)!, file.Key) is { } document
                    ? solution.WithAdditionalDocumentText(document.Id, added)
                    : solution.AddAdditionalDocument(DocumentId.CreateNewId(project), BaselineFile.Name, added, filePath: file.Key);
            }
        }

        return solution;
    }

    /// <summary>Takes out the lines at which diagnostics stand.</summary>
    public static async Task<Solution> RemoveAsync(Solution solution, IEnumerable<(Project Project, Diagnostic Diagnostic)> stale, CancellationToken cancellationToken)
    {
        foreach (var file in stale.GroupBy(s => s.Diagnostic.Location.GetLineSpan().Path, StringComparer.Ordinal))
        {
            foreach (var project in file.Select(s => s.Project.Id).Distinct())
            {
                if (In(solution.GetProject(project)!, file.Key) is not { } document) continue;
                var text = await document.GetTextAsync(cancellationToken).ConfigureAwait(false);
                solution = solution.WithAdditionalDocumentText(document.Id, BaselineText.Remove(text, file.Select(s => s.Diagnostic.Location.SourceSpan)));
            }
        }

        return solution;
    }

    private static string? PathFor(Project project)
    {
        var path = project.AdditionalDocuments.Select(d => d.FilePath).FirstOrDefault(p => string.Equals(Path.GetFileName(p), BaselineFile.Name, StringComparison.OrdinalIgnoreCase));
        return path ?? (project.FilePath is { } file ? Path.Combine(Path.GetDirectoryName(file)!, BaselineFile.Name) : null);
    }

    private static TextDocument? In(Project project, string path) => project.AdditionalDocuments.FirstOrDefault(d => d.FilePath == path);
}
