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
}
