namespace GdprKit.Register;

/// <summary>That a person's data may only be stored (GDPR Art. 18).</summary>
public sealed record Restriction
{
    /// <summary>The identifier.</summary>
    public required Guid Id { get; init; }

    /// <summary>The person.</summary>
    public required DataSubjectKey Subject { get; init; }

    /// <summary>Why.</summary>
    public required RestrictionGround Ground { get; init; }

    /// <summary>Since when.</summary>
    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>Who decided it, by role.</summary>
    public required string PlacedBy { get; init; }

    /// <summary>When the person was told that it will be lifted (Art. 18(3)).</summary>
    public DateTimeOffset? InformedAt { get; init; }

    /// <summary>When it was lifted; <see langword="null"/>: it holds.</summary>
    public DateTimeOffset? LiftedAt { get; init; }

    /// <summary>Who lifted it, by role.</summary>
    public string? LiftedBy { get; init; }
}
