namespace GdprKit.Declarations.Law;

/// <summary>What laws say about how long data is kept.</summary>
internal static class StatutoryPeriods
{
    private static readonly char[] Slash = ['/'];
    private static readonly LawFile File = new("statutory-periods.txt");
    private static readonly StatutoryPeriod[] Periods = [.. File.Entries(8).Select(Read)];

    /// <summary>The day of which the laws are, in ISO 8601.</summary>
    public static string AsOf => File.AsOf;

    public static IReadOnlyList<StatutoryPeriod> All => Periods;

    /// <summary>
    /// What a law says, by its citation in code. A citation of the provision or of a part of it is one of it. A citation that stops short of the
    /// provision (<c>SE:1999:1078</c>) means it if the file has no other below.
    /// </summary>
    public static StatutoryPeriod? Of(string? citation)
    {
        citation = citation?.Trim();
        if (citation is null || citation.IndexOf(':') < 0) return null;
        if (Periods.FirstOrDefault(p => p.References.Any(r => IsAtOrBelow(citation, r))) is { } found) return found;
        StatutoryPeriod[] below = [.. Periods.Where(p => p.References.Any(r => IsAtOrBelow(r, citation))).Take(2)];
        return below.Length == 1 ? below[0] : null;
    }

    private static bool IsAtOrBelow(string citation, string reference) =>
        citation.StartsWith(reference, StringComparison.OrdinalIgnoreCase) && (citation.Length == reference.Length || citation[reference.Length] == ':');

    private static StatutoryPeriod Read(string[] r) => new(
        LawFile.List(r[0]), r[1], r[2], Period.Parse(r[3]), Period.Parse(r[4]),
        [.. LawFile.List(r[5]).Select(s => s.Split(Slash)).Where(s => s.Length == 2).Select(s => new StatutoryStart(s[0], s[1]))],
        r[6] is "Min" or "Min+Max", r[6] is "Max" or "Min+Max", r[7] == "verified");
}
