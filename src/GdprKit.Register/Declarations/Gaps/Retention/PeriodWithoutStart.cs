using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4002: a period of which nothing says from when it runs.</summary>
internal sealed class PeriodWithoutStart() : DeclarationRule(
    RuleIdentifiers.PeriodWithoutStart, RuleSeverity.Warning, "5(1)(e), 13(2)(a)",
    "Retention period without a start",
    "{0} states a period, but not from when it runs (GDPR Art. 5(1)(e), 13(2)(a)): name the event in After",
    "Two years after what? Without the event nobody can tell when data is to be erased.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        // A law says itself from when it counts, criteria say it in words, a copy in a store begins with itself.
        if (!retention.HasPeriod() || Questions.Statutory(retention) || retention.Tells("criteria") || retention.IsOfStore()) return null;
        return retention.Says("after") || retention.Says("datedBy") || retention.Says("until") ? null : "";
    }
}
