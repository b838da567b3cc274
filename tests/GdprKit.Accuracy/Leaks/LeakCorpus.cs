using System.Collections.Immutable;
using GdprKit.Analyzers.Rules.Leakage;
using GdprKit.Testing;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;

namespace GdprKit.Accuracy.Leaks;

/// <summary>Small methods that leak, by a rule that each names, and others that do not; and what the rules of leaks say of them.</summary>
internal static class LeakCorpus
{
    private static string Folder => Path.Combine(AppContext.BaseDirectory, "Leaks", "Corpus");

    public static async Task<IReadOnlyList<LeakVerdict>> JudgeAsync()
    {
        var compilation = TestCompilation.Create(Directory.GetFiles(Folder, "*.cs").Order(StringComparer.Ordinal).Select(f => (Path.GetFileName(f), File.ReadAllText(f))));
        var errors = compilation.GetDiagnostics().Where(d => d.Severity == DiagnosticSeverity.Error).ToArray();
        if (errors.Length > 0) throw new InvalidOperationException($"The corpus does not compile: {string.Join('\n', errors.Take(9).Select(e => e.ToString()))}");

        var options = new AnalyzerOptions([], new TestOptionsProvider(ImmutableDictionary<string, string>.Empty));
        var diagnostics = await compilation.WithAnalyzers([new LeakAnalyzer()], options).GetAnalyzerDiagnosticsAsync();
        return [.. compilation.SyntaxTrees.SelectMany(t => t.GetRoot().DescendantNodes().OfType<MethodDeclarationSyntax>()).SelectMany(m => Judge(m, diagnostics))];
    }

    private static IEnumerable<LeakVerdict> Judge(MethodDeclarationSyntax method, ImmutableArray<Diagnostic> diagnostics)
    {
        var attributes = method.AttributeLists.SelectMany(l => l.Attributes).ToArray();
        var rule = attributes.FirstOrDefault(a => a.Name.ToString() == "Leak")?.ArgumentList?.Arguments[0].Expression is LiteralExpressionSyntax literal ? literal.Token.ValueText : null;
        if (rule is null && attributes.All(a => a.Name.ToString() != "Clean")) yield break;

        var said = diagnostics.Where(d => d.Location.SourceTree == method.SyntaxTree && method.FullSpan.Contains(d.Location.SourceSpan)).ToArray();
        yield return new($"{method.SyntaxTree.FilePath} {method.Identifier.ValueText}", rule, [.. said.Select(d => d.Id)], string.Join("; ", said.Select(d => d.GetMessage(null))));
    }
}
