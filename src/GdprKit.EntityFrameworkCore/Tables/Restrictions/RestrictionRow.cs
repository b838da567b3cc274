using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>That a person's data may only be stored.</summary>
internal sealed class RestrictionRow : SubjectRow
{
    public Guid Id { get; set; }

    public RestrictionGround Ground { get; set; }

    public DateTime PlacedAt { get; set; }

    public required string PlacedBy { get; set; }

    public DateTime? InformedAt { get; set; }

    public DateTime? LiftedAt { get; set; }

    public string? LiftedBy { get; set; }
}
