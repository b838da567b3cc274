namespace GdprKit.Register;

/// <summary>What a rectification did.</summary>
public sealed record RectificationResult
{
    /// <summary>Whether there was a row to correct.</summary>
    public required bool IsRectified { get; init; }

    /// <summary>Who was put into the outbox to be told, by the identifiers of the register.</summary>
    public required IReadOnlyList<string> Recipients { get; init; }
}
