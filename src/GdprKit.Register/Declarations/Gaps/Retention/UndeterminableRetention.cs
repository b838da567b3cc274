using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4009: a retention that says no more than that data is kept for as long as necessary.</summary>
internal sealed class UndeterminableRetention() : DeclarationRule(
    RuleIdentifiers.UndeterminableRetention, RuleSeverity.Warning, "13(2)(a), 14(2)(a)",
    "Retention that is only 'as long as necessary'",
    "{0} says only that data is kept {1} (GDPR Art. 13(2)(a)): name a period, an event, or criteria by which people can tell how long that is",
    "That data is kept no longer than necessary is the law; the notice says what that means here.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        if (retention.HasPeriod() || retention.Says("datedBy") || Questions.Statutory(retention) || retention.IsOfStore()) return null;
        if (retention.NamesEvent("after") || retention.NamesEvent("until") || retention.Describes()) return null;

        return (retention.Text("until") ?? retention.Text("after")) switch
        {
            "PurposeFulfilled" => "until the purpose is fulfilled",
            "LegalBasisEnded" => "until the legal basis has ended",
            _ => retention.Tells("criteria") ? "as long as necessary" : null,
        };
    }
}
