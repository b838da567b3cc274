using System.Composition;
using GdprKit.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace GdprKit.CodeFixes.Rules.Lawfulness;

/// <summary>GDPR2003: offers the six bases of Art. 6(1).</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(MissingLegalBasisFix)), Shared]
public sealed class MissingLegalBasisFix : DeclareFix
{
    /// <inheritdoc/>
    protected override string DiagnosticId => RuleIdentifiers.MissingLegalBasis;

    /// <inheritdoc/>
    protected override IEnumerable<(string Title, string Attribute)> Choices =>
    [
        ("Legal basis: consent, Art. 6(1)(a)", "LegalBasis(Article6.Consent)"),
        ("Legal basis: contract, Art. 6(1)(b)", "LegalBasis(Article6.Contract)"),
        ("Legal basis: legal obligation, Art. 6(1)(c)", "LegalBasis(Article6.LegalObligation)"),
        ("Legal basis: vital interests, Art. 6(1)(d)", "LegalBasis(Article6.VitalInterests)"),
        ("Legal basis: public task, Art. 6(1)(e)", "LegalBasis(Article6.PublicTask)"),
        ("Legal basis: legitimate interests, Art. 6(1)(f)", "LegalBasis(Article6.LegitimateInterests)"),
    ];
}
