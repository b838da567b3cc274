using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A step of an objection.</summary>
internal sealed class ObjectionRow : IActivityRow
{
    public Guid Id { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public required string Activity { get; init; }

    public int Number { get; init; }

    public required string Article { get; init; }

    public ObjectionState State { get; init; }

    public DateTime At { get; init; }

    public Via Channel { get; init; }

    public string? Reason { get; init; }

    public string? By { get; init; }
}
