namespace GdprKit.Register;

/// <summary>A legal hold. It holds until it is released, also where its review is overdue.</summary>
public sealed record LegalHold
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <inheritdoc cref="NewLegalHold.Ground"/>
    public required string Ground { get; init; }

    /// <inheritdoc cref="NewLegalHold.Subject"/>
    public required string Subject { get; init; }

    /// <inheritdoc cref="NewLegalHold.Key"/>
    public string? Key { get; init; }

    /// <inheritdoc cref="NewLegalHold.Owner"/>
    public required string Owner { get; init; }

    /// <summary>From when it holds.</summary>
    public required DateTimeOffset From { get; init; }

    /// <inheritdoc cref="NewLegalHold.ReviewOn"/>
    public required DateOnly ReviewOn { get; init; }

    /// <summary>When it was released; <see langword="null"/>: it holds.</summary>
    public DateTimeOffset? ReleasedAt { get; init; }

    /// <summary>Who released it.</summary>
    public string? ReleasedBy { get; init; }
}
