namespace GdprKit;

/// <summary>Why a decision may be automated (GDPR Art. 22(2)).</summary>
public enum Article22
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>It is necessary for a contract with the person (Art. 22(2)(a)).</summary>
    Contract = 1,

    /// <summary>Law authorises it (Art. 22(2)(b)).</summary>
    AuthorisedByLaw = 2,

    /// <summary>The person consented explicitly (Art. 22(2)(c)).</summary>
    ExplicitConsent = 3,
}
