using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Recipients;

/// <summary>GDPR5005: a transfer to a country on an adequacy decision that there is not.</summary>
internal sealed class NoAdequacyDecision() : DeclarationRule(
    RuleIdentifiers.NoAdequacyDecision, RuleSeverity.Warning, "45(3)",
    "Adequacy without a decision",
    "{0} rests on an adequacy decision for '{1}', and the Commission has made none (GDPR Art. 45(3)): name another ground",
    "A country protects data adequately where the Commission has decided so.",
    Declarations.Kinds.Transfer)
{
    protected override string? Fault(DeclarationContext declaration) =>
        declaration.Declaration.Text("country")?.Trim() is { } country && TransferGrounds.AreAdequacyOnly(declaration.Declaration)
        && Countries.IsKnownCode(country) && !Countries.IsEea(country) && Countries.Adequacy(country) is null
            ? country
            : null;
}
