namespace GdprKit.Register;

/// <summary>What may stand in the way of doing what the register says.</summary>
public enum RegisterFindingKind
{
    /// <summary>A column stands beside personal data, and nothing says whether it is some.</summary>
    UnknownColumn,

    /// <summary>A tagged member is held by no column.</summary>
    UnmappedMember,

    /// <summary>Rows hold personal data, and nothing says about whom.</summary>
    NoSubject,

    /// <summary>Rows lead to people in several ways, and nothing says which are theirs.</summary>
    SeveralSubjects,

    /// <summary>People have no single column that identifies them.</summary>
    NoIdentifier,

    /// <summary>Retention cannot be executed.</summary>
    NotSwept,

    /// <summary>Erasures cannot be done again after a restore.</summary>
    NotReplayed,

    /// <summary>GdprKit's tables are missing.</summary>
    NoTables,

    /// <summary>Nothing is registered that knows where data lies.</summary>
    NotStored,

    /// <summary>Data can be exported, but neither erased nor cleared.</summary>
    NotErased,

    /// <summary>Erasures were begun and are not complete.</summary>
    ErasurePending,

    /// <summary>Legal holds were to be looked at again, and were not.</summary>
    HoldNotReviewed,

    /// <summary>Consent is asked for, and nothing keeps its proof.</summary>
    NoConsentLedger,

    /// <summary>People may object, and nothing receives it.</summary>
    NoObjections,

    /// <summary>Data is logged in the clear, though it is classified.</summary>
    NotRedacted,

    /// <summary>A check failed, so that nobody knows.</summary>
    NotChecked,
}
