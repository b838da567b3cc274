using GdprKit.Declarations.Law;

namespace GdprKit.Declarations.Gaps.Retention;

/// <summary>What the rules of retention ask of one declaration.</summary>
internal static class RetentionFacts
{
    private static readonly string[] Ends = ["Ended", "Closed", "Completed", "Settled"];

    public static bool HasPeriod(this Declaration retention) => retention.Says("years") || retention.Says("months") || retention.Says("days");

    /// <summary>Whether it speaks of one store only, such as backups, and leaves the question of the others open.</summary>
    public static bool IsOfStore(this Declaration retention) => retention.Says("in");

    /// <summary>Whether it names an event that is more than what the law says of every retention.</summary>
    public static bool NamesEvent(this Declaration retention, string name) => retention.Says(name) && !IsVague(retention.Text(name));

    /// <summary>Events that Art. 5(1)(e) and 17(1)(a) set for all data; a retention that says no more determines nothing.</summary>
    private static bool IsVague(string? name) => name is "PurposeFulfilled" or "LegalBasisEnded";

    /// <summary>Whether its words say more than that data is kept for as long as necessary.</summary>
    public static bool Describes(this Declaration retention) =>
        retention.Tells("criteria") && Phrases.Find(PhraseList.AsLongAsNecessary, retention.Text("criteria")) is null;

    /// <summary>What the cited law says; <see langword="null"/> if it cites none that is known.</summary>
    public static StatutoryPeriod? CitedLaw(this Declaration retention) => StatutoryPeriods.Of(retention.Text("law"));

    /// <summary>Whether the period certainly begins on the day from which the law counts, or later.</summary>
    public static bool RunsAs(this Declaration retention, StatutoryPeriod law) =>
        retention.Text("after") is not { } after ? !retention.Says("datedBy")
        : law.Starts.Length > 0 ? law.StartsAt(after, retention.Text("anchor"))
        // Where the law's start is not known, an end is no earlier than what it counts from; a beginning may be.
        : Ends.Any(e => after.EndsWith(e, StringComparison.Ordinal));
}
