namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4008: a statutory period that runs from another day than the law says.</summary>
internal sealed class WrongAnchor() : DeclarationRule(
    RuleIdentifiers.WrongAnchor, RuleSeverity.Warning, "6(1)(c), 6(3)",
    "Statutory period runs from another day than the law says",
    "{0} does not run from the day from which the law counts: {1} (GDPR Art. 6(1)(c), 6(3)): set After and Anchor",
    "Bookkeeping laws count from the end of a year; a period from the day of the invoice ends too early.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        var (after, anchor) = (retention.Text("after"), retention.Text("anchor"));
        if ((after ?? anchor) is null || !retention.HasPeriod() || retention.IsOfStore()) return null;
        if (retention.CitedLaw() is not { MustKeep: true, Starts.Length: > 0 } law) return null;

        // Without an event it is the law's.
        return law.Starts.Any(s => s.Fits(after ?? s.Event, anchor ?? "ExactDate")) ? null : $"{law.Name} has it kept {law.Words}";
    }
}
