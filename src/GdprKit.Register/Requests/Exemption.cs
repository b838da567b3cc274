namespace GdprKit.Register;

/// <summary>Why a right is refused, granted in part, or takes longer (the reasons of the Data Privacy Vocabulary).</summary>
public enum Exemption
{
    /// <summary>The request is manifestly unfounded (GDPR Art. 12(5)).</summary>
    ManifestlyUnfounded,

    /// <summary>The request is manifestly excessive, as by repetition (Art. 12(5)).</summary>
    ManifestlyExcessive,

    /// <summary>It could not be made sure who the person is (Art. 11(2), 12(2)).</summary>
    IdentityFailure,

    /// <summary>It has to be made sure who the person is (Art. 12(6)).</summary>
    IdentityRequired,

    /// <summary>The request is complex (Art. 12(3)); a reason to extend.</summary>
    Complexity,

    /// <summary>There are many requests (Art. 12(3)); a reason to extend.</summary>
    HighVolume,

    /// <summary>Law has the data kept (Art. 17(3)(b)).</summary>
    LegallyRequired,

    /// <summary>Legal claims need the data (Art. 17(3)(e)).</summary>
    LegalClaims,

    /// <summary>Freedom of expression and information (Art. 17(3)(a)).</summary>
    FreedomOfExpression,

    /// <summary>Public health (Art. 17(3)(c)).</summary>
    PublicHealth,

    /// <summary>Archiving, research or statistics (Art. 17(3)(d)).</summary>
    Archiving,

    /// <summary>A task in the public interest (Art. 17(3)(b)).</summary>
    PublicInterest,

    /// <summary>Official authority (Art. 17(3)(b)).</summary>
    OfficialAuthority,

    /// <summary>The rights of others (Art. 15(4), 20(4)).</summary>
    ThirdPartyRights,

    /// <summary>Compelling legitimate grounds override an objection (Art. 21(1)).</summary>
    CompellingGrounds,

    /// <summary>The right does not hold for what is processed: the register says why.</summary>
    RightDoesNotHold,
}
