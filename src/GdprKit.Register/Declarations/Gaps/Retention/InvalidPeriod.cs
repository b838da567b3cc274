namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>GDPR4003: a period of zero or less, beyond any calendar, or a retention that says nothing.</summary>
internal sealed class InvalidPeriod() : DeclarationRule(
    RuleIdentifiers.InvalidPeriod, RuleSeverity.Error, "5(1)(e), 13(2)(a)",
    "Invalid retention period",
    "{0} is invalid: {1}",
    "A retention says a period of 1 or more, an event, a law, or criteria.",
    Declarations.Kinds.Retention)
{
    private static readonly (string Name, string Property, int Most)[] Parts = [("years", "Years", 999), ("months", "Months", 11_988), ("days", "Days", 365_000)];

    protected override string? Fault(DeclarationContext declaration)
    {
        var retention = declaration.Declaration;
        foreach (var (name, property, most) in Parts)
        {
            if (retention.Number(name) is not { } number) continue;
            if (number < 1) return $"{property} is {number}, but a period is 1 or more";
            if (number > most) return $"{property} is {number}, which no calendar reaches; at most {most}";
        }

        var says = Parts.Any(p => retention.Says(p.Name)) || retention.Says("after") || retention.Says("until") || retention.Says("law")
            || !string.IsNullOrWhiteSpace(retention.Text("criteria"));
        return says ? null : "it says neither a period, nor an event, nor a law, nor criteria";
    }
}
