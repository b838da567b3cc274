using GdprKit.Declarations.Law;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4004: data kept for ever, or for longer than ten years without a reason.</summary>
internal sealed class UnlimitedRetention() : DeclarationRule(
    RuleIdentifiers.UnlimitedRetention, RuleSeverity.Warning, "5(1)(e), Rec. 39",
    "Unlimited or very long retention",
    "{0} keeps data {1} (GDPR Art. 5(1)(e), Rec. 39): name the event or the period that ends it, or what asks for it",
    "Data is kept no longer than its purpose needs, and the period is limited to a strict minimum.",
    Declarations.Kinds.Retention)
{
    private static readonly Period TenYears = Period.Parse("P10Y")!.Value;

    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        if (Questions.Statutory(retention) || retention.Text("then") == "Archive") return null;
        if (Period.Of(retention) is { } period)
        {
            return period.IsCertainlyLongerThan(TenYears) && !retention.Tells("because") ? $"for {period} and says neither a Law nor a reason in Because" : null;
        }

        return !retention.Says("until") && Phrases.Find(PhraseList.Unlimited, retention.Text("criteria")) is { } phrase ? $"without an end ('{phrase}')" : null;
    }
}
