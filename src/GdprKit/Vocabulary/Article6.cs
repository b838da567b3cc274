namespace GdprKit;

/// <summary>The legal bases of GDPR Art. 6(1). The two forms of Art. 6(1)(b) are told apart.</summary>
public enum Article6
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>Art. 6(1)(a): the person has given consent.</summary>
    Consent = 1,

    /// <summary>Art. 6(1)(b): performance of a contract to which the person is party.</summary>
    Contract = 2,

    /// <summary>Art. 6(1)(b): steps at the person's request before entering into a contract.</summary>
    StepsBeforeContract = 3,

    /// <summary>Art. 6(1)(c): a legal obligation of the controller.</summary>
    LegalObligation = 4,

    /// <summary>Art. 6(1)(d): vital interests of the person or somebody else.</summary>
    VitalInterests = 5,

    /// <summary>Art. 6(1)(e): a task in the public interest or official authority.</summary>
    PublicTask = 6,

    /// <summary>Art. 6(1)(f): legitimate interests of the controller or a third party. State the interest (Art. 13(1)(d)).</summary>
    LegitimateInterests = 7,
}
