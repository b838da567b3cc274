namespace GdprKit.Register;

/// <summary>Why processing is restricted (GDPR Art. 18(1)).</summary>
public enum RestrictionGround
{
    /// <summary>The person contests that the data is accurate, until that is verified (Art. 18(1)(a)).</summary>
    AccuracyContested,

    /// <summary>The processing is unlawful, and the person wants restriction instead of erasure (Art. 18(1)(b)).</summary>
    Unlawful,

    /// <summary>The person needs the data for legal claims, and the controller no longer does (Art. 18(1)(c)).</summary>
    LegalClaims,

    /// <summary>The person objected, until that is decided (Art. 18(1)(d)). One activity alone is stopped by <see cref="IObjections"/>.</summary>
    ObjectionPending,
}
