namespace GdprKit.Register;

/// <summary>Why a person's data may or may not be used.</summary>
public enum GateReason
{
    /// <summary>It may.</summary>
    Allowed,

    /// <summary>No legal basis is declared (GDPR Art. 6(1)).</summary>
    NoLegalBasis,

    /// <summary>It rests on consent, and the person gave none (Art. 6(1)(a)).</summary>
    ConsentMissing,

    /// <summary>The person withdrew consent (Art. 7(3)).</summary>
    ConsentWithdrawn,

    /// <summary>The time is over for which consent was given.</summary>
    ConsentExpired,

    /// <summary>Consent was given to another version of the text (Art. 4(11)).</summary>
    ConsentOutdated,

    /// <summary>The person objected to direct marketing (Art. 21(3)).</summary>
    MarketingObjection,

    /// <summary>The person objected, and it is not yet decided (Art. 18(1)(d)).</summary>
    ObjectionPending,

    /// <summary>The person objected, and it was upheld (Art. 21(1)).</summary>
    ObjectionUpheld,

    /// <summary>The processing of the person's data is restricted (Art. 18(2)).</summary>
    Restricted,

    /// <summary>The time is over for which the activity keeps the data (Art. 5(1)(e)).</summary>
    RetentionOver,
}
