using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4016: two ends, a period and an event, and nothing says which counts.</summary>
internal sealed class AmbiguousRetention() : DeclarationRule(
    RuleIdentifiers.AmbiguousRetention, RuleSeverity.Warning, "13(2)(a), 12(1)",
    "Retention with two ends",
    "{0} has two ends, a period and Until, and does not say which counts (GDPR Art. 13(2)(a), 12(1)): set Whichever",
    "'Three years or as long as you consent' may mean the first or the last of the two.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        // With a law the period is its limit, which decides.
        if (retention.Says("whichever") || Questions.Statutory(retention)) return null;
        return retention.HasPeriod() && retention.Says("until") ? "" : null;
    }
}
