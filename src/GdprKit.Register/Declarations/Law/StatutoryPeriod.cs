namespace GdprKit.Declarations.Law;

/// <summary>How long a law has data kept.</summary>
/// <param name="References">How it is cited: <c>SE:1999:1078:7:2</c>.</param>
/// <param name="Name">What people call it: "bokföringslagen 7 kap. 2 §".</param>
/// <param name="Words">What it says.</param>
/// <param name="Minimum">What it asks for at least, of any data; <see langword="null"/>: nothing.</param>
/// <param name="Maximum">The longest that it supports, of any data; <see langword="null"/>: it sets no end.</param>
/// <param name="Starts">From when the period may be counted, the plainest first; empty: not known.</param>
/// <param name="MustKeep">Whether the minimum is a duty: kept shorter, it is broken.</param>
/// <param name="MustErase">Whether the maximum is a limit: kept longer, it is broken. Otherwise the law only gives no reason to keep the data longer.</param>
/// <param name="IsVerified">Whether it was read in the law; otherwise it is general knowledge.</param>
internal sealed record StatutoryPeriod(
    string[] References, string Name, string Words, Period? Minimum, Period? Maximum, StatutoryStart[] Starts, bool MustKeep, bool MustErase, bool IsVerified)
{
    /// <summary>Whether a retention's event and anchor, as declared, give the day from which the law counts.</summary>
    public bool StartsAt(string? after, string? anchor) => Starts.Length == 0 || Starts.Any(s => s.Fits(after ?? "Unspecified", anchor ?? "ExactDate"));
}
