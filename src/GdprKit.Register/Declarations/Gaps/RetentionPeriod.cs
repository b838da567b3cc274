namespace GdprKit.Declarations.Gaps;

/// <summary>Judges the period of a retention by itself.</summary>
internal static class RetentionPeriod
{
    private static readonly (string Name, string Property, int Most)[] Parts = [("years", "Years", 999), ("months", "Months", 11_988), ("days", "Days", 365_000)];

    /// <summary>What is wrong with it, or <see langword="null"/>.</summary>
    public static string? Fault(Declaration retention)
    {
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
