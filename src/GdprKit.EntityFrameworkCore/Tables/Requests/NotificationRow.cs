using GdprKit.Register;

namespace GdprKit.EntityFrameworkCore.Tables;

/// <summary>What a recipient has to be told.</summary>
internal sealed class NotificationRow
{
    public Guid Id { get; init; }

    public Guid? RequestId { get; init; }

    public required string Recipient { get; init; }

    public DataRight Right { get; init; }

    public required string Subject { get; init; }

    /// <summary>Empty when it is settled: nobody needs it then.</summary>
    public required string Key { get; init; }

    public DateTime QueuedAt { get; init; }

    public DateTime? SentAt { get; init; }

    public string? NotPossible { get; init; }
}
