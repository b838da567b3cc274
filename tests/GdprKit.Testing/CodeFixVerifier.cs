using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GdprKit.Testing;

/// <summary>Runs an analyzer and applies a fix: the result must be the expected text, compile, and show only the diagnostics marked in it.</summary>
public static class CodeFixVerifier<TAnalyzer, TFix>
    where TAnalyzer : DiagnosticAnalyzer, new()
    where TFix : CodeFixProvider, new()
{
    /// <summary>Applies the n-th offer to each diagnostic, one after another, until none is left that has one.</summary>
    public static async Task VerifyAsync(string source, string fixedSource, int codeActionIndex = 0, IReadOnlyDictionary<string, string>? options = null, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, bool globalUsings = true, IEnumerable<MetadataReference>? references = null)
    {
        var (solution, _) = await StartAsync([[source]], options, outputKind, globalUsings, references: references);
        for (var round = 0; ; round++)
        {
            Assert.True(round < 50, "The fix leaves its diagnostic in place.");
            var document = TestSolution.Documents(solution).Single();
            var action = await FirstActionAsync(document, codeActionIndex);
            if (action is null) break;
            solution = await ApplyAsync(action);
        }

        await AssertFixedAsync(solution, [fixedSource]);
    }

    /// <summary>Applies the n-th offer everywhere in a scope. For a solution, each source is a project of its own; else all are in one project.</summary>
    public static async Task VerifyFixAllAsync(IReadOnlyList<string> sources, IReadOnlyList<string> fixedSources, FixAllScope scope, int codeActionIndex = 0, IReadOnlyDictionary<string, string>? options = null)
    {
        var (solution, _) = await StartAsync(scope == FixAllScope.Solution ? sources.Select(s => (IReadOnlyList<string>)[s]) : [sources], options);
        var document = TestSolution.Documents(solution)[0];
        var action = await FirstActionAsync(document, codeActionIndex);
        Assert.NotNull(action);

        var fix = new TFix();
        var provider = fix.GetFixAllProvider();
        Assert.NotNull(provider);
        Assert.Contains(scope, provider.GetSupportedFixAllScopes());
        var all = await provider.GetFixAsync(new FixAllContext(
            document, fix, scope, action.EquivalenceKey!, fix.FixableDiagnosticIds, new FixAllDiagnostics(new TAnalyzer()), CancellationToken.None));
        Assert.NotNull(all);
        await AssertFixedAsync(await ApplyAsync(all), fixedSources);
    }

    /// <summary>Applies the first offer to the first diagnostic, and then everywhere: either must give the expected additional files.</summary>
    public static async Task VerifyFilesAsync(string source, IReadOnlyList<TestFile> files, IReadOnlyList<string> fixedFiles)
    {
        var project = TestSolution.Create([[source]], files: files).Projects.Single();
        var document = TestSolution.Documents(project.Solution).Single();
        var action = await FirstActionAsync(document, 0);
        Assert.NotNull(action);
        var all = await new TFix().GetFixAllProvider()!.GetFixAsync(new FixAllContext(
            document, new TFix(), FixAllScope.Solution, action.EquivalenceKey!, new TFix().FixableDiagnosticIds, new FixAllDiagnostics(new TAnalyzer()), CancellationToken.None));

        if (files.Count == 1) await AssertFilesAsync(await ApplyAsync(action));
        await AssertFilesAsync(await ApplyAsync(all!));

        async Task AssertFilesAsync(Solution solution) =>
            Assert.Equal(fixedFiles, await Task.WhenAll(solution.Projects.Single().AdditionalDocuments.Select(async d => (await d.GetTextAsync()).ToString())));
    }

    /// <summary>
    /// The additional files by path, after the n-th offer for the first diagnostic was applied, to it alone or everywhere in a scope. Each array
    /// of sources is a project.
    /// </summary>
    public static async Task<IReadOnlyDictionary<string, string>> FilesAfterAsync(IReadOnlyList<IReadOnlyList<string>> projects, IReadOnlyList<TestFile> files, FixAllScope? scope = null, int codeActionIndex = 0, IReadOnlyDictionary<string, string>? options = null)
    {
        var solution = TestSolution.Create(projects, options, files: files);
        var fix = new TFix();
        var project = solution.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).First();
        var diagnostic = (await TestSolution.DiagnosticsAsync(project, new TAnalyzer())).First(d => fix.FixableDiagnosticIds.Contains(d.Id));
        var document = project.GetDocument(diagnostic.Location.SourceTree);
        var actions = await ActionsAsync(document ?? project.AdditionalDocuments.Single(d => d.FilePath == diagnostic.Location.GetLineSpan().Path), diagnostic);
        // As dotnet format does: where nothing is offered for the first diagnostic, others may still be fixed.
        var action = actions.ElementAtOrDefault(codeActionIndex);
        if (scope is { } all)
        {
            var (key, ids, diagnostics) = (action?.EquivalenceKey, fix.FixableDiagnosticIds, new FixAllDiagnostics(new TAnalyzer()));
            action = await fix.GetFixAllProvider()!.GetFixAsync(document is null
                ? new FixAllContext(project, fix, all, key, ids, diagnostics, CancellationToken.None)
                : new FixAllContext(document, fix, all, key, ids, diagnostics, CancellationToken.None));
        }

        var texts = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var file in (await ApplyAsync(action!)).Projects.SelectMany(p => p.AdditionalDocuments)) texts.Add(file.FilePath!, (await file.GetTextAsync()).ToString());
        return texts;
    }

    /// <summary>What is offered for the first diagnostic, in order.</summary>
    public static async Task<string[]> TitlesAsync(string source, IReadOnlyDictionary<string, string>? options = null, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, IReadOnlyList<TestFile>? files = null)
    {
        var (solution, diagnostics) = await StartAsync([[source]], options, outputKind, files: files);
        return [.. (await ActionsAsync(TestSolution.Documents(solution)[0], diagnostics[0])).Select(a => a.Title)];
    }

    private static async Task<(Solution Solution, ImmutableArray<Diagnostic> Diagnostics)> StartAsync(IEnumerable<IReadOnlyList<string>> projects, IReadOnlyDictionary<string, string>? options, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, bool globalUsings = true, IReadOnlyList<TestFile>? files = null, IEnumerable<MetadataReference>? references = null)
    {
        var marked = projects.Select(p => p.Select(MarkedSource.Parse).ToArray()).ToArray();
        var solution = TestSolution.Create(marked.Select(p => p.Select(s => s.Text).ToArray()), options, outputKind, references, globalUsings, files);
        return (solution, await AssertMarksAsync(solution, [.. marked.SelectMany(p => p)]));
    }

    private static async Task AssertFixedAsync(Solution solution, IReadOnlyList<string> expected)
    {
        var marked = expected.Select(MarkedSource.Parse).ToArray();
        var documents = TestSolution.Documents(solution);
        for (var i = 0; i < marked.Length; i++)
        {
            Assert.Equal(marked[i].Text, (await documents[i].GetTextAsync()).ToString());
        }

        await AssertMarksAsync(solution, marked);
    }

    private static async Task<ImmutableArray<Diagnostic>> AssertMarksAsync(Solution solution, MarkedSource[] sources)
    {
        var all = ImmutableArray.CreateBuilder<Diagnostic>();
        var analyzer = new TAnalyzer();
        var documents = TestSolution.Documents(solution);
        foreach (var project in solution.Projects)
        {
            await TestSolution.AssertCompilesAsync(project);
            all.AddRange(await TestSolution.DiagnosticsAsync(project, analyzer));
        }

        for (var i = 0; i < sources.Length; i++)
        {
            TestSolution.AssertMarks(sources[i], all.Where(d => d.Location.SourceTree?.FilePath == documents[i].FilePath), analyzer.SupportedDiagnostics);
        }

        return all.ToImmutable();
    }

    private static async Task<CodeAction?> FirstActionAsync(Document document, int index)
    {
        var tree = await document.GetSyntaxTreeAsync();
        foreach (var diagnostic in (await TestSolution.DiagnosticsAsync(document.Project, new TAnalyzer())).Where(d => d.Location.SourceTree == tree))
        {
            var actions = await ActionsAsync(document, diagnostic);
            if (actions.Count > 0) return actions[index];
        }

        return null;
    }

    private static async Task<List<CodeAction>> ActionsAsync(TextDocument document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        var fix = new TFix();
        if (!fix.FixableDiagnosticIds.Contains(diagnostic.Id)) return actions;

        await fix.RegisterCodeFixesAsync(new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private static async Task<Solution> ApplyAsync(CodeAction action) =>
        (await action.GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;
}
