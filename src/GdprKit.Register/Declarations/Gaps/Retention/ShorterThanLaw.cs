namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4005: a period shorter than the law that is cited for it asks for.</summary>
internal sealed class ShorterThanLaw() : DeclarationRule(
    RuleIdentifiers.ShorterThanLaw, RuleSeverity.Warning, "6(1)(c), 6(3)",
    "Retention shorter than the cited law asks for",
    "{0} keeps data for {1} (GDPR Art. 6(1)(c), 6(3)): keep it as long, or cite the law that applies",
    "Data that a law has kept is kept for that law, for as long as it says.",
    Declarations.Kinds.Retention)
{
    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        if (retention.IsOfStore() || (retention.Says("until") && retention.Text("whichever") != "First")) return null;

        if (retention.CitedLaw() is not { MustKeep: true, Minimum: { } least } law) return null;
        return Period.Of(retention) is { } period && period.IsCertainlyShorterThan(least) ? $"{period}, but {law.Name} asks for at least {least}" : null;
    }
}
