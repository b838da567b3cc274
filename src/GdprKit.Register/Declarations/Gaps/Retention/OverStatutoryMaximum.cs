namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4007: a period longer than the law that is cited for it allows.</summary>
internal sealed class OverStatutoryMaximum() : DeclarationRule(
    RuleIdentifiers.OverStatutoryMaximum, RuleSeverity.Warning, "5(1)(e)",
    "Retention over a statutory maximum",
    "{0} keeps data for {1} (GDPR Art. 5(1)(e)): shorten it, or say When the exception applies",
    "Some laws say when data must be gone at the latest.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        // The laws have exceptions, such as an open dispute, of which a condition tells.
        if (retention.Tells("when") || (retention.Says("until") && retention.Text("whichever") != "Last")) return null;

        if (retention.CitedLaw() is not { MustErase: true, Maximum: { } most } law || !retention.RunsAs(law)) return null;
        return Period.Of(retention) is { } period && period.IsCertainlyLongerThan(most) ? $"{period}, but {law.Name} allows at most {most}" : null;
    }
}
