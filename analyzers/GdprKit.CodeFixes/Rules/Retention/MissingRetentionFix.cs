using System.Composition;
using GdprKit.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Retention;

/// <summary>GDPR4001: offers the two commonest ends. No period is offered: a number that nobody decided would look decided.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingRetentionFix)), Shared]
public sealed class MissingRetentionFix : DeclareFix
{
    /// <inheritdoc/>
    protected override string DiagnosticId => RuleIdentifiers.MissingRetention;

    /// <inheritdoc/>
    protected override IEnumerable<(string Title, string Attribute)> Choices =>
    [
        ("Keep until the purpose is fulfilled", "Retention(Until = RetentionEvent.PurposeFulfilled)"),
        ("Keep until consent is withdrawn", "Retention(Until = RetentionEvent.ConsentWithdrawn)"),
    ];
}
