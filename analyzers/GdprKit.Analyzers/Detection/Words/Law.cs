namespace GdprKit.Analyzers.Detection.Words;

/// <summary>What the GDPR has to say of a category beyond Art. 6, in the words of a message.</summary>
internal static class Law
{
    public const string Article9 = "special category of Art. 9(1)";
    public const string Article10 = "criminal offence data of Art. 10";
    public const string Article87 = "Art. 87";

    /// <summary>Null for ordinary categories.</summary>
    public static string? Of(string category) => category switch
    {
        "Health" or "Genetic" or "Biometric" or "RacialEthnicOrigin" or "PoliticalOpinion" or "ReligiousPhilosophicalBelief" or "TradeUnionMembership" or "SexLifeOrientation" => Article9,
        "CriminalOffence" => Article10,
        _ => null,
    };
}
