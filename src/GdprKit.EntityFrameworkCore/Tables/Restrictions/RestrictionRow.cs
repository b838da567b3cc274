using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore;

/// <summary>That a person's data may only be stored. The key stands in columns of its types too, so that queries compare it without casts.</summary>
internal sealed class RestrictionRow : IPersonRow
{
    public Guid Id { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public long? KeyNumber { get; init; }

    public Guid? KeyGuid { get; init; }

    public RestrictionGround Ground { get; init; }

    public DateTime PlacedAt { get; init; }

    public required string PlacedBy { get; init; }

    public DateTime? InformedAt { get; init; }

    public DateTime? LiftedAt { get; init; }

    public string? LiftedBy { get; init; }
}
