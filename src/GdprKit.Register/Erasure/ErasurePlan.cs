namespace GdprKit.Register;

/// <summary>
/// What an erasure would do at that moment, and counts. Databases are only asked for it: nothing is written, locked or held up, and no code of the app runs that saves changes.
/// It takes a few statements for each type that holds rows about the person.
/// </summary>
public sealed record ErasurePlan
{
    /// <summary>What was asked.</summary>
    public required ErasureOrder Order { get; init; }

    /// <summary>What goes and what stays.</summary>
    public required IReadOnlyList<ErasureStep> Steps { get; init; }

    /// <summary>Who received what goes, by the identifiers of the register: they have to be told (GDPR Art. 19).</summary>
    public required IReadOnlyList<string> Recipients { get; init; }
}
