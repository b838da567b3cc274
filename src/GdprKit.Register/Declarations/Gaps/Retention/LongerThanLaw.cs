namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4006: a period longer than the law that is cited for it gives a reason for.</summary>
internal sealed class LongerThanLaw() : DeclarationRule(
    RuleIdentifiers.LongerThanLaw, RuleSeverity.Warning, "5(1)(e), 6(1)(c)",
    "Retention longer than the cited law supports",
    "{0} keeps data for {1} (GDPR Art. 5(1)(e), 6(1)(c)): keep it for the period of the law, and declare what needs it longer by a [Retention] of its own",
    "A law is a reason to keep data for as long as it says; what is kept longer needs a purpose of its own.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        if (retention.IsOfStore() || (retention.Says("until") && retention.Text("whichever") != "Last")) return null;

        if (retention.CitedLaw() is not { MustErase: false, Maximum: { } most } law || !retention.RunsAs(law)) return null;
        return Period.Of(retention) is { } period && period.IsCertainlyLongerThan(most) ? $"{period}, but {law.Name} supports at most {most}" : null;
    }
}
