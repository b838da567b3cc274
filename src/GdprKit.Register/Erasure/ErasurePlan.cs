namespace GdprKit.Register;

/// <summary>What an erasure would do. It was tried and undone, so that it is what the databases would have done at that moment.</summary>
public sealed record ErasurePlan
{
    /// <summary>What was asked.</summary>
    public required ErasureOrder Order { get; init; }

    /// <summary>What goes and what stays.</summary>
    public required IReadOnlyList<ErasureStep> Steps { get; init; }

    /// <summary>Who received what goes, by the identifiers of the register: they have to be told (GDPR Art. 19).</summary>
    public required IReadOnlyList<string> Recipients { get; init; }
}
