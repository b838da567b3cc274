namespace GdprKit.Register;

/// <summary>What an erasure did.</summary>
public sealed record ErasureResult
{
    /// <summary>Its entry in the list of erasures.</summary>
    public required Guid Id { get; init; }

    /// <summary>What went and what stayed.</summary>
    public required IReadOnlyList<ErasureStep> Steps { get; init; }

    /// <summary>Who was put into the outbox to be told (GDPR Art. 19), by the identifiers of the register.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }
}
