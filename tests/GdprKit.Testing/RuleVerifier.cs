using System.Collections.Immutable;
using GdprKit.Analyzers.Rules;
using GdprKit.CodeFixes.Rules;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.Diagnostics;
using Xunit;

namespace GdprKit.Testing;

/// <summary>Verifies one rule of the catalogue, and its fixes, in code in which other rules may speak too.</summary>
/// <param name="id">The rule.</param>
public sealed class RuleVerifier(string id)
{
    private static readonly ImmutableArray<DiagnosticAnalyzer> Analyzers = [new DeclarationAnalyzer(), new RegisterAnalyzer()];

    private DiagnosticDescriptor Descriptor { get; } = AllAnalyzers.Rules.Single(r => r.Id == id);

    /// <summary>The rule must say what is marked by <c>[|…|]</c> or <c>{|ID:…|}</c>, there, and nothing else.</summary>
    /// <param name="source">C#; with <c>[assembly: DataController("Shop")]</c> it is a host.</param>
    /// <param name="options">MSBuild properties by name; keys of .editorconfig where they hold a dot or start with <c>gdprkit_</c>.</param>
    /// <param name="outputKind">A library if nothing else is said; some rules speak in apps only.</param>
    /// <param name="references">Further references.</param>
    /// <param name="compiles">Whether the source must compile.</param>
    public async Task<ImmutableArray<Diagnostic>> VerifyAsync(
        string source,
        IReadOnlyDictionary<string, string>? options = null,
        OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary,
        IEnumerable<MetadataReference>? references = null,
        bool compiles = true)
    {
        var marked = MarkedSource.Parse(source);
        var project = TestSolution.Create([[marked.Text]], options, outputKind, references).Projects.Single();
        if (compiles) await TestSolution.AssertCompilesAsync(project);

        var diagnostics = await DiagnosticsAsync(project);
        TestSolution.AssertMarks(marked, diagnostics, [Descriptor]);
        return diagnostics;
    }

    /// <summary>The one message that the rule has for the source.</summary>
    public async Task<string> MessageAsync(string source, OutputKind outputKind = OutputKind.DynamicallyLinkedLibrary, IEnumerable<MetadataReference>? references = null) =>
        Assert.Single(await VerifyAsync(source, outputKind: outputKind, references: references)).GetMessage();

    /// <summary>What is offered for the first diagnostic, in order.</summary>
    public async Task<string[]> TitlesAsync(string source) => [.. (await ActionsAsync(await StartAsync(source))).Select(a => a.Title)];

    /// <summary>Applies the n-th offer to the first diagnostic, once. The result must be the expected text, compile, and show only the diagnostics marked in it.</summary>
    public async Task FixAsync(string source, string fixedSource, int codeActionIndex = 0, bool globalUsings = true)
    {
        var actions = await ActionsAsync(await StartAsync(source, globalUsings));
        Assert.True(actions.Count > codeActionIndex, $"Only {actions.Count} fixes are offered.");
        var solution = (await actions[codeActionIndex].GetOperationsAsync(CancellationToken.None)).OfType<ApplyChangesOperation>().Single().ChangedSolution;

        var marked = MarkedSource.Parse(fixedSource);
        var document = TestSolution.Documents(solution).Single();
        Assert.Equal(marked.Text, (await document.GetTextAsync()).ToString());
        await TestSolution.AssertCompilesAsync(document.Project);
        TestSolution.AssertMarks(marked, await DiagnosticsAsync(document.Project), [Descriptor]);
    }

    private async Task<(Document Document, Diagnostic Diagnostic)> StartAsync(string source, bool globalUsings = true)
    {
        var marked = MarkedSource.Parse(source);
        var document = TestSolution.Documents(TestSolution.Create([[marked.Text]], globalUsings: globalUsings)).Single();
        await TestSolution.AssertCompilesAsync(document.Project);
        var diagnostics = await DiagnosticsAsync(document.Project);
        TestSolution.AssertMarks(marked, diagnostics, [Descriptor]);
        return (document, diagnostics[0]);
    }

    private static async Task<List<CodeAction>> ActionsAsync((Document Document, Diagnostic Diagnostic) start)
    {
        var actions = new List<CodeAction>();
        var fix = new RemedyFix();
        if (!fix.FixableDiagnosticIds.Contains(start.Diagnostic.Id)) return actions;

        await fix.RegisterCodeFixesAsync(new CodeFixContext(start.Document, start.Diagnostic, (action, _) => actions.Add(action), CancellationToken.None));
        return actions;
    }

    private async Task<ImmutableArray<Diagnostic>> DiagnosticsAsync(Project project) => [.. (await TestSolution.DiagnosticsAsync(project, Analyzers)).Where(d => d.Id == id)];
}
