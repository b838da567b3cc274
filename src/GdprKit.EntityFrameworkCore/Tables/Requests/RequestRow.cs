namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>A request: who asks, and where its log ends.</summary>
internal sealed class RequestRow : IPersonRow
{
    public Guid Id { get; init; }

    public required string Subject { get; init; }

    public required string Key { get; init; }

    public DateTime ReceivedAt { get; init; }

    public DateTime? ClosedAt { get; init; }

    /// <summary>How many entries there are.</summary>
    public int Entries { get; init; }

    /// <summary>The hash of the last one.</summary>
    public required string Head { get; init; }
}
