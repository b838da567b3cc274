namespace GdprKit.Analyzers.Redaction;

/// <summary>The categories that data is classified by, and is redacted by.</summary>
internal static class Categories
{
    /// <summary>Which become a keyed hash if there is a key. They tell people apart (GDPR Art. 4(1)): the same person can be followed, and not named.</summary>
    public static readonly IReadOnlyList<string> Identifiers = ["Identity", "OfficialIdentifier", "OnlineIdentifier"];

    /// <summary>All, except for the one that says nothing.</summary>
    public static readonly IReadOnlyList<string> All =
    [
        "Identity", "Contact", "OfficialIdentifier", "Demographic", "FamilyAndHousehold", "Employment", "Education", "Financial", "Transaction", "Credential",
        "OnlineIdentifier", "UsageBehaviour", "Location", "CommunicationContent", "ImageAudio", "Preference", "Health", "Genetic", "Biometric",
        "RacialEthnicOrigin", "PoliticalOpinion", "ReligiousPhilosophicalBelief", "TradeUnionMembership", "SexLifeOrientation", "CriminalOffence",
    ];
}
