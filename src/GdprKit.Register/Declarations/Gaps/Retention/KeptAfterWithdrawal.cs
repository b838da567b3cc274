using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4012: data that rests on consent alone, kept for a time that withdrawing it does not end.</summary>
internal sealed class KeptAfterWithdrawal() : ActivityRule(
    RuleIdentifiers.KeptAfterWithdrawal, RuleSeverity.Warning, "7(3), 17(1)(b)",
    "Data that rests on consent alone is kept after its withdrawal",
    "{0} rests on consent alone, but no retention ends with the consent{1} (GDPR Art. 7(3), 17(1)(b)): declare [Retention(Until = RetentionEvent.ConsentWithdrawn)]",
    "When the consent is withdrawn and there is no other basis, the data is erased.")
{
    // To end a subscription is how the consent to it is withdrawn.
    private static readonly string[] Withdrawals = ["ConsentWithdrawn", "ConsentExpired", "ErasureRequested", "Objection", "LegalBasisEnded", "SubscriptionEnded"];

    public override IEnumerable<GapFinding> Find(ActivityContext activity) =>
        activity.Lacking(i => !RestsOnConsentAlone(i) || EndsWithIt(i.Retention)) is { } data ? [activity.Lacks(this, data)] : [];

    private static bool RestsOnConsentAlone(ResolvedItem item)
    {
        var bases = item.LegalBases.Where(b => Questions.Article6(b.Declaration)).ToArray();
        return bases.Length > 0 && bases.All(b => b.Declaration.Text("basis") == "Consent");
    }

    private static bool EndsWithIt(IReadOnlyList<Scoped> retention) =>
        retention.Where(r => !r.Declaration.IsOfStore()).ToArray() is var kept && (kept.Length == 0 || kept.Any(r => EndsWithIt(r.Declaration)));

    /// <summary>Conditions and criteria may say it in words; what a law has kept is kept on (Art. 17(3)(b)).</summary>
    private static bool EndsWithIt(Declaration retention) =>
        Withdrawals.Contains(retention.Text("until")) || Withdrawals.Contains(retention.Text("after"))
        || Questions.Statutory(retention) || retention.Tells("when") || retention.Tells("unless") || retention.Describes();
}
