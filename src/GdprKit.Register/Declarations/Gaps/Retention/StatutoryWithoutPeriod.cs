using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4017: a retention for as long as a law says, without saying how long that is.</summary>
internal sealed class StatutoryWithoutPeriod() : DeclarationRule(
    RuleIdentifiers.StatutoryWithoutPeriod, RuleSeverity.Warning, "13(2)(a), 14(2)(a)",
    "Statutory retention without its period",
    "{0} keeps data for as long as a law says, but not how long that is{1} (GDPR Art. 13(2)(a)): state the period",
    "People cannot be expected to know the period of a law.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        if (!Questions.Statutory(retention) || retention.HasPeriod() || retention.NamesEvent("until") || retention.IsOfStore()) return null;
        if (retention.CitedLaw() is { } law && (law.Minimum ?? law.Maximum) is not null) return null;

        var cited = retention.Tells("law");
        // Words may state the period of a law that is named; without one they must have a number to state any.
        if (cited ? retention.Describes() : retention.Tells("criteria") && retention.Text("criteria")!.Any(char.IsDigit)) return null;
        return cited ? $" ('{retention.Text("law")}')" : "";
    }
}
