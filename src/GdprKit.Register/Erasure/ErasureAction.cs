namespace GdprKit.Register;

/// <summary>What an erasure does with data.</summary>
public enum ErasureAction
{
    /// <summary>Rows go.</summary>
    Delete,

    /// <summary>Columns are emptied while the row stays.</summary>
    Clear,

    /// <summary>Nothing: it stays, for a reason that the person is told.</summary>
    Keep,
}
