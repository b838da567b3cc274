namespace GdprKit.Register;

/// <summary>What law and vocabulary say of the reasons.</summary>
public static class ExemptionTerms
{
    private const string Gdpr = "https://w3id.org/dpv/legal/eu/gdpr#Justification";

    /// <summary>The term of the Data Privacy Vocabulary for a reason.</summary>
    /// <param name="exemption">The reason.</param>
    /// <returns>Its IRI; <see langword="null"/>: the vocabulary has none.</returns>
    public static string? Iri(this Exemption exemption) => exemption switch
    {
        Exemption.ManifestlyUnfounded => Gdpr + "A12ManifestlyUnfounded",
        Exemption.ManifestlyExcessive => Gdpr + "A12ManifestlyExcessive",
        Exemption.IdentityFailure => Gdpr + "A12IdentityFailure",
        Exemption.IdentityRequired => Gdpr + "A12IdentityRequired",
        Exemption.Complexity => Gdpr + "A12Complexity",
        Exemption.HighVolume => Gdpr + "A12HighVolume",
        Exemption.LegallyRequired => Gdpr + "A17LegallyRequired",
        Exemption.LegalClaims => Gdpr + "A17LegalClaims",
        Exemption.FreedomOfExpression => Gdpr + "A17FreedomOfExpression",
        Exemption.PublicHealth => Gdpr + "A17PublicHealth",
        Exemption.Archiving => Gdpr + "A17Archiving",
        Exemption.PublicInterest => Gdpr + "A17PublicInterest",
        Exemption.OfficialAuthority => Gdpr + "A17OfficialAuthority",
        Exemption.ThirdPartyRights => "https://w3id.org/dpv/justifications#ThirdPartyRightsImpaired",
        _ => null,
    };

    /// <summary>The rights that can be refused for a reason.</summary>
    internal static DataRight Refuses(this Exemption exemption) => exemption switch
    {
        Exemption.Complexity or Exemption.HighVolume or Exemption.IdentityRequired => DataRight.Unspecified,
        Exemption.LegallyRequired or Exemption.FreedomOfExpression or Exemption.PublicHealth or Exemption.Archiving or Exemption.PublicInterest or Exemption.OfficialAuthority => DataRight.Erasure,
        Exemption.LegalClaims => DataRight.Erasure | DataRight.Objection,
        Exemption.ThirdPartyRights => DataRight.Access | DataRight.Portability,
        Exemption.CompellingGrounds => DataRight.Objection,
        _ => DataRight.All,
    };
}
