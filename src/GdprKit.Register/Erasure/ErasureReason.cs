namespace GdprKit.Register;

/// <summary>Why data stays although its erasure was asked for.</summary>
public enum ErasureReason
{
    /// <summary>Nothing stays.</summary>
    None,

    /// <summary>A law has it kept (GDPR Art. 17(3)(b)).</summary>
    LegalObligation,

    /// <summary>It is needed for a task in the public interest, or official authority (Art. 17(3)(b)).</summary>
    PublicTask,

    /// <summary>It is needed for health care or public health (Art. 17(3)(c)).</summary>
    PublicHealth,

    /// <summary>It is needed for archiving in the public interest, research or statistics (Art. 17(3)(d)).</summary>
    Archiving,

    /// <summary>It is needed for legal claims (Art. 17(3)(e)).</summary>
    LegalClaims,

    /// <summary>It is needed for a contract that is not yet ended (Art. 17(1)(a)).</summary>
    Contract,

    /// <summary>A legal hold or a restriction keeps it (Art. 17(3)(e), 18(2)).</summary>
    LegalHold,

    /// <summary>It is processed on behalf of another controller, who decides (Art. 28(3)).</summary>
    OnBehalfOfOthers,

    /// <summary>The rows are also about somebody else (Art. 15(4)).</summary>
    AlsoAboutOthers,

    /// <summary>Whoever decides on the request says so.</summary>
    Declared,

    /// <summary>Rows that stay refer to it; what it holds is cleared as far as nobody needs it.</summary>
    Referenced,

    /// <summary>The register does not know what it is, or for what it is needed.</summary>
    Unknown,

    /// <summary>The database cannot do without a value.</summary>
    NotPossible,
}
