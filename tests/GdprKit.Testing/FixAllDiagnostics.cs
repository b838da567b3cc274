using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Testing;

/// <summary>Gives a fix-all the diagnostics of an analyzer, as an editor does.</summary>
internal sealed class FixAllDiagnostics(DiagnosticAnalyzer analyzer) : FixAllContext.DiagnosticProvider
{
    public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        await TestSolution.DiagnosticsAsync(project, analyzer);

    public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
    {
        var tree = await document.GetSyntaxTreeAsync(cancellationToken);
        return (await TestSolution.DiagnosticsAsync(document.Project, analyzer)).Where(d => d.Location.SourceTree == tree);
    }

    public override async Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
        (await TestSolution.DiagnosticsAsync(project, analyzer)).Where(d => !d.Location.IsInSource);
}
