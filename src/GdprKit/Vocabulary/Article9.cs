namespace GdprKit;

/// <summary>The conditions of GDPR Art. 9(2) under which special categories may be processed, in addition to a basis of Art. 6.</summary>
public enum Article9
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Art. 9(2)(a): explicit consent.</summary>
    ExplicitConsent = 1,

    /// <summary>Art. 9(2)(b): employment, social security and social protection law.</summary>
    EmploymentAndSocialProtection = 2,

    /// <summary>Art. 9(2)(c): vital interests where the person cannot consent.</summary>
    VitalInterests = 3,

    /// <summary>Art. 9(2)(d): a not-for-profit body about its members.</summary>
    NotForProfitBody = 4,

    /// <summary>Art. 9(2)(e): made public by the person.</summary>
    ManifestlyMadePublic = 5,

    /// <summary>Art. 9(2)(f): legal claims or courts.</summary>
    LegalClaims = 6,

    /// <summary>Art. 9(2)(g): substantial public interest, on the basis of law.</summary>
    SubstantialPublicInterest = 7,

    /// <summary>Art. 9(2)(h): health or social care.</summary>
    HealthOrSocialCare = 8,

    /// <summary>Art. 9(2)(i): public health.</summary>
    PublicHealth = 9,

    /// <summary>Art. 9(2)(j): archiving in the public interest, research or statistics.</summary>
    ArchivingResearchStatistics = 10,
}
