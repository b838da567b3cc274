using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers.Baselines;
using GdprKit.Analyzers.Rules;
using GdprKit.Analyzers.Rules.Inventory;
using GdprKit.CodeFixes.Baselines;
using GdprKit.Declarations.Gaps;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>
/// GDPR1001, GDPR1011 and GDPR1012: tags the member with the category that the detector proposes, states that it is no personal data, or
/// leaves it for later in the baseline.
/// </summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntaggedPersonalDataFix)), Shared]
public sealed class UntaggedPersonalDataFix : CodeFixProvider
{
    internal const string TagKey = RuleIdentifiers.UntaggedPersonalData + ".Tag";
    internal const string DenyKey = RuleIdentifiers.UntaggedPersonalData + ".Deny";
    internal const string BaselineKey = RuleIdentifiers.UntaggedPersonalData + ".Baseline";
    internal const string BaselineTitle = "Add to " + BaselineFile.Name;
    internal const string Denial = "NotPersonalData(\"TODO: why this is no personal data\")";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds => [RuleIdentifiers.UntaggedPersonalData, RuleIdentifiers.LikelyPersonalData, RuleIdentifiers.PossiblePersonalData];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UntaggedFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        // dotnet format applies the first action, and cannot be told of another: GdprKitWriteBaseline leaves it none.
        var project = context.Document.Project;
        if (!BuildProperties.WritesBaseline(project.AnalyzerOptions.AnalyzerConfigOptionsProvider.GlobalOptions))
        {
            if (CategoryOf(context.Diagnostics[0]) is { } category) Offer($"Tag as [PersonalData(DataCategory.{category})]", TagKey);
            Offer("State [NotPersonalData(\"…\")]", DenyKey);
        }

        var names = context.Diagnostics.Select(BaselineNameOf).OfType<string>().ToArray();
        if (names.Length > 0)
        {
            context.RegisterCodeFix(
                CodeAction.Create(BaselineTitle, cancellation => BaselineEdits.AddAsync(project.Solution, names.Select(n => (project, n)), cancellation), BaselineKey), context.Diagnostics);
        }

        return Task.CompletedTask;

        void Offer(string title, string key) => context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => ApplyAsync(context.Document, context.Diagnostics, key, cancellation), key), context.Diagnostics);
    }

    internal static Task<Document> ApplyAsync(Document document, ImmutableArray<Diagnostic> diagnostics, string? key, CancellationToken cancellationToken) =>
        AttributeWriter.AddAsync(
            document,
            [.. diagnostics.Select(d => (d.Location.SourceSpan, Attribute: key == DenyKey ? Denial : CategoryOf(d) is { } category ? $"PersonalData(DataCategory.{category})" : null)).Where(e => e.Attribute is not null).Select(e => (e.SourceSpan, e.Attribute!))],
            cancellationToken);

    /// <summary>The member's line in a baseline; <see langword="null"/>: it can have none.</summary>
    internal static string? BaselineNameOf(Diagnostic diagnostic) => Property(diagnostic, UntaggedPersonalDataAnalyzer.BaselineProperty);

    private static string? CategoryOf(Diagnostic diagnostic) => Property(diagnostic, UntaggedPersonalDataAnalyzer.CategoryProperty);

    private static string? Property(Diagnostic diagnostic, string key) => diagnostic.Properties.TryGetValue(key, out var value) ? value : null;
}
