namespace GdprKit;

/// <summary>The event from which, or until which, data is kept.</summary>
public enum RetentionEvent
{
    /// <summary>Not stated.</summary>
    Unspecified = 0,

    /// <summary>The data was collected.</summary>
    Collected = 1,

    /// <summary>The person was last active.</summary>
    LastActivity = 2,

    /// <summary>The account was closed.</summary>
    AccountClosed = 3,

    /// <summary>The contract ended.</summary>
    ContractEnded = 4,

    /// <summary>The order was completed.</summary>
    OrderCompleted = 5,

    /// <summary>The invoice was issued.</summary>
    InvoiceIssued = 6,

    /// <summary>The financial year ended.</summary>
    FinancialYearEnded = 7,

    /// <summary>The employment ended.</summary>
    EmploymentEnded = 8,

    /// <summary>The recruitment ended.</summary>
    RecruitmentEnded = 9,

    /// <summary>Consent was withdrawn.</summary>
    ConsentWithdrawn = 10,

    /// <summary>Consent was given.</summary>
    ConsentGiven = 11,

    /// <summary>Consent expired.</summary>
    ConsentExpired = 12,

    /// <summary>The case was closed or the question answered.</summary>
    CaseClosed = 13,

    /// <summary>The claim was settled.</summary>
    ClaimSettled = 14,

    /// <summary>The membership ended.</summary>
    MembershipEnded = 15,

    /// <summary>The subscription ended.</summary>
    SubscriptionEnded = 16,

    /// <summary>The warranty ended.</summary>
    WarrantyEnded = 17,

    /// <summary>The recording was made.</summary>
    RecordingMade = 18,

    /// <summary>The log entry was written.</summary>
    LogWritten = 19,

    /// <summary>The person objected.</summary>
    Objection = 20,

    /// <summary>The person died.</summary>
    DataSubjectDeceased = 21,

    /// <summary>The child came of age.</summary>
    ChildTurns18 = 22,

    /// <summary>The document was superseded.</summary>
    DocumentSuperseded = 23,

    /// <summary>The event that the person attended ended.</summary>
    EventEnded = 24,

    /// <summary>Erasure was requested.</summary>
    ErasureRequested = 25,

    /// <summary>The purpose was fulfilled.</summary>
    PurposeFulfilled = 26,

    /// <summary>The legal basis ended.</summary>
    LegalBasisEnded = 27,
}
