using GdprKit.Accuracy.Labelled;
using GdprKit.Declarations.Resolution;

namespace GdprKit.Accuracy.Measuring;

/// <summary>
/// What the readers' categories are of GdprKit's 25. The labels of the repositories are coarser: where one of theirs is several of ours, each of
/// them is right, and "Other" says nothing.
/// </summary>
internal static class Categories
{
    private static readonly Dictionary<string, string[]> Ours = new(StringComparer.Ordinal)
    {
        ["Account"] = ["Identity", "OnlineIdentifier"],
        ["Behaviour"] = ["UsageBehaviour", "Preference", "Transaction"],
        ["Communication"] = ["CommunicationContent"],
        ["Criminal"] = ["CriminalOffence"],
        ["Identification"] = ["OfficialIdentifier", "Identity"],
        ["Image/Audio"] = ["ImageAudio"],
        ["Location"] = ["Contact", "Location"],
        ["Name"] = ["Identity"],
        ["Online"] = ["OnlineIdentifier"],
        ["Special-Ethnicity"] = ["RacialEthnicOrigin"],
        ["Special-Health"] = ["Health"],
    };

    /// <summary>Categories that Art. 9(1) and 10 name, as the readers call them.</summary>
    public static bool IsSpecial(string category) =>
        Ours.GetValueOrDefault(category, [category]).All(Promises.IsSensitive);

    /// <summary>Whether a finding's category is the reader's; null where the reader has none.</summary>
    public static bool? IsRight(Verdict verdict) => verdict switch
    {
        { Member.Label: not Label.Yes } or { Finding: null } or { Member.Category: "" or "Other" } => null,
        { Member.Category: var theirs, Finding.Category: var ours } => Ours.TryGetValue(theirs, out var several) ? several.Contains(ours) : theirs == ours,
    };
}
