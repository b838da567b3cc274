using GdprKit.Register;

namespace GdprKit.AspNetCore.Inbox;

/// <summary>A restriction that holds, or was just lifted.</summary>
internal sealed record HeldRestriction
{
    public required Guid Id { get; init; }

    public required RestrictionGround Ground { get; init; }

    public required DateTimeOffset PlacedAt { get; init; }

    /// <summary>When the person was told that it will be lifted (Art. 18(3)).</summary>
    public DateTimeOffset? InformedAt { get; init; }

    public DateTimeOffset? LiftedAt { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public static HeldRestriction Of(Restriction restriction) => new()
    {
        Id = restriction.Id,
        Ground = restriction.Ground,
        PlacedAt = restriction.PlacedAt,
        InformedAt = restriction.InformedAt,
        LiftedAt = restriction.LiftedAt,
        Subject = restriction.Subject.Subject,
        Key = restriction.Subject.Key,
    };
}
