namespace GdprKit.Register;

/// <summary>Why restricted data is used nevertheless (GDPR Art. 18(2)).</summary>
public enum RestrictedUse
{
    /// <summary>The person consents to this use, as to the correction that they asked for.</summary>
    Consent,

    /// <summary>Legal claims need it.</summary>
    LegalClaims,

    /// <summary>Somebody else's rights are protected by it.</summary>
    RightsOfOthers,

    /// <summary>An important public interest needs it.</summary>
    PublicInterest,
}
