using System.Collections.Immutable;
using System.Composition;
using GdprKit.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Inventory;

/// <summary>GDPR1001: tags the member with the proposed category, or says that it is none.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(UntaggedPersonalDataFix)), Shared]
public sealed class UntaggedPersonalDataFix : CodeFixProvider
{
    internal const string Tag = "PersonalData";
    internal const string Deny = "NotPersonalData";

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [RuleIdentifiers.UntaggedPersonalData];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => UntaggedPersonalDataFixAll.Instance;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            // The first is what fixing from the command line applies.
            Offer(context, diagnostic, $"Tag as [{TaggedMembers.Attribute(diagnostic, Tag)}]", Tag);
            Offer(context, diagnostic, "Declare as [NotPersonalData]", Deny);
        }

        return Task.CompletedTask;
    }

    private static void Offer(CodeFixContext context, Diagnostic diagnostic, string title, string attribute) =>
        context.RegisterCodeFix(
            CodeAction.Create(title, cancellation => TaggedMembers.WriteAsync(context.Document, [diagnostic], attribute, cancellation), equivalenceKey: attribute),
            diagnostic);
}
